package dev.tare.cli.option;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.expectation.Chain;
import dev.tare.analyzer.expectation.ExpectationsFile;
import dev.tare.analyzer.expectation.SourceLine;
import dev.tare.analyzer.history.EarlierCampaigns;
import dev.tare.analyzer.history.HistoryInput;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.Options;
import dev.tare.cli.configuration.Configuration;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.collector.catalogue.BenchmarkFolder;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.dataset.file.InputException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of an analysis. */
public final class AnalyzerOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--baseline",
      paramLabel = "PLATFORM",
      description =
          "Platform to compare the others with. Default: the campaign's baseline, else the host.")
  private String baseline;

  @Option(
      names = "--expect",
      paramLabel = "FILE",
      description =
          "File of expectations, one per line, such as 'cpu: native > docker ~ kvm >> qemu'.")
  private Path expectationsFile;

  @Option(
      names = "--history",
      paramLabel = "DIR",
      arity = "1..*",
      split = ",",
      description =
          "Earlier campaigns, or directories of campaigns; reports what has changed since.")
  private List<Path> history = List.of();

  @Option(
      names = "--accept",
      paramLabel = "CAMPAIGN",
      split = ",",
      description =
          "Name (directory) of a campaign whose level, and that of later ones, is the new reference.")
  private Set<String> accepted = Set.of();

  @Option(
      names = "--gate",
      description = "Exit with 4 if an expectation is refuted or a benchmark has regressed.")
  private boolean gate;

  public AnalysisOptions read() {
    return new AnalysisOptions(
        Optional.ofNullable(baseline), Options.STANDARD, expectations(), history());
  }

  /** Fails for a baseline or an expectation of a campaign that will not have it. */
  public void requireAmong(Catalogue chosen) {
    List<String> platforms = chosen.platforms().stream().map(PlatformFolder::id).toList();
    List<String> benchmarks = chosen.benchmarks().stream().map(BenchmarkFolder::id).toList();
    if (baseline != null && !platforms.contains(baseline)) {
      throw new InputException(
          "--baseline "
              + baseline
              + ": is not among the platforms to be measured: "
              + String.join(", ", platforms));
    }
    expectations().forEach(chain -> chain.check(benchmarks, platforms));
  }

  private List<Chain> expectations() {
    return expectationsFile == null
        ? ConfiguredCommand.configurationOf(spec).map(AnalyzerOptions::configured).orElse(List.of())
        : ExpectationsFile.read(expectationsFile);
  }

  private HistoryInput history() {
    PrintWriter err = spec.commandLine().getErr();
    return new HistoryInput(earlier(err).in(history), accepted);
  }

  private static EarlierCampaigns earlier(PrintWriter err) {
    return new EarlierCampaigns(
        Analyzer.tool(),
        dataset -> Analyzer.analyze(dataset, AnalysisOptions.STANDARD),
        err::println);
  }

  private static List<Chain> configured(Configuration configuration) {
    return ExpectationsFile.parse(
        configuration.lines("expectations").stream()
            .map(
                text ->
                    new SourceLine(
                        configuration.file().toString(), text.line(), text.column(), text.text()))
            .toList());
  }

  /** The text of the expectations. */
  public List<String> claims() {
    return expectations().stream().map(Chain::text).toList();
  }

  public int exitCode(Analysis analysis) {
    boolean refuted =
        analysis.expectations().stream()
            .anyMatch(expectation -> expectation.verdict() == ExpectationVerdict.REFUTED);
    return gate && (refuted || analysis.history().filter(History::isWorse).isPresent())
        ? ExitCode.GATE
        : ExitCode.DONE;
  }
}
