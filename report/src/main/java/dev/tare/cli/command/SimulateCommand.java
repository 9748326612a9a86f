package dev.tare.cli.command;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.archive.IndexEntry;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.analyzer.simulation.NightsPlan;
import dev.tare.analyzer.simulation.NightsSimulator;
import dev.tare.analyzer.simulation.Scenario;
import dev.tare.analyzer.simulation.Simulator;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.cli.terminal.NextStep;
import dev.tare.dataset.archive.index.CampaignStamp;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Simulates a campaign with one known defect, or an archive with known events. */
@Command(
    name = "simulate",
    description =
        "Simulate a campaign with one known defect (--scenario), or an archive of many nights with"
            + " known events (--nights), to see how Tare reports it.")
public final class SimulateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Kind kind;

  /** What is simulated. */
  private static final class Kind {

    @Option(
        names = "--scenario",
        required = true,
        description = "A campaign with this defect: ${COMPLETION-CANDIDATES}.")
    private Scenario scenario;

    @ArgGroup(exclusive = false)
    private NightsOptions archive;
  }

  /** The options of an archive. */
  private static final class NightsOptions {

    @Option(
        names = "--nights",
        required = true,
        paramLabel = "N",
        description = "An archive with so many nights of each host.")
    private int nights;

    @Option(
        names = "--hosts",
        paramLabel = "ID",
        split = ",",
        description = "Ids of the hosts. Default: a,b.")
    private List<String> hosts = List.of("a", "b");

    @Option(
        names = "--first",
        paramLabel = "DATE",
        description = "Date of the first night. Default: 2025-01-01.")
    private LocalDate first = LocalDate.of(2025, 1, 1);

    @Option(
        names = "--whole",
        paramLabel = "N",
        description =
            "Only the last N nights of each host are campaigns, with their analyses; the others are"
                + " rows of the archive's index.csv, to see what many years cost. Default: all.")
    private Integer whole;

    @Option(
        names = "--event",
        paramLabel = "EVENT",
        description =
            "HOST/PLATFORM=EFFECT@FIRST..LAST, such as a/kvm=+5%%@150.. or a/*=absent@200..206; the"
                + " effects are +N%%, -N%%, absent, unusable, failed and machine (another one has the"
                + " host's name). Repeatable. Default: a step of a host and one of a platform,"
                + " outliers, a silent week, a platform missing for ten nights; none: no events.")
    private List<String> events = List.of();

    private NightsPlan plan(int rounds, long seed) {
      Instant start = first.atTime(1, 0).toInstant(ZoneOffset.UTC);
      return NightsPlan.of(hosts, nights, rounds, seed, start, events);
    }
  }

  @Option(
      names = "--into",
      required = true,
      paramLabel = "DIR",
      description = "Directory of the new dataset, or of the archive.")
  private Path into;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Number of rounds. Default: 48; 16 a night of an archive.")
  private Integer rounds;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the random numbers. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Override
  public Integer call() {
    spec.commandLine().getOut().println(kind.archive == null ? campaign() : archive());
    return ExitCode.DONE;
  }

  private String campaign() {
    Simulator.write(kind.scenario, rounds == null ? 48 : rounds, seed, into);
    return "Wrote " + into + NextStep.after(into);
  }

  private static IndexedCampaign analysed(Path campaign, Path path) {
    Analysis analysis = Analyzer.analyze(DatasetReader.read(campaign), AnalysisOptions.STANDARD);
    AnalysisFile.write(campaign, analysis);
    return IndexEntry.of(analysis, path, CampaignStamp.of(campaign));
  }

  private String archive() {
    NightsPlan plan = kind.archive.plan(rounds == null ? 16 : rounds, seed);
    int written =
        kind.archive.whole == null
            ? NightsSimulator.write(plan, into)
            : NightsSimulator.writeIndexed(
                plan, kind.archive.whole, into, SimulateCommand::analysed);
    return "Wrote "
        + into
        + ": "
        + written
        + " campaigns"
        + (kind.archive.whole == null ? "" : ", most of them as rows of its index only");
  }
}
