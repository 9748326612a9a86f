package dev.tare.cli.archive;

import dev.tare.cli.spark.ArchivePlace;
import dev.tare.cli.spark.SparkJob;
import dev.tare.cli.spark.SparkMaster;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.cli.terminal.NextStep;
import dev.tare.dataset.archive.export.CampaignExporter;
import dev.tare.dataset.file.PrintableText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a campaign for others. */
@Command(
    name = "export",
    description = {
      "Write a campaign, or what is in its bag, into a new directory; or an archive as Parquet.",
      "With --redact without host names, serial numbers, addresses, user names, logs and originals; prints what was removed."
    })
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CAMPAIGN",
      description =
          "Directory or bag, or with --parquet an archive or its address, such as"
              + " s3a://BUCKET/ARCHIVE; it is not changed.")
  private String campaign;

  @ArgGroup(multiplicity = "1")
  private Target target;

  private static final class Target {

    @Option(names = "--to", paramLabel = "DIR", description = "The new directory.")
    private Path to;

    @Option(
        names = "--parquet",
        paramLabel = "DIR",
        description =
            "Write runs, samples, comparisons and facts of all campaigns as Parquet tables in this"
                + " new directory or address, partitioned by host and year, with Apache Spark.")
    private String parquet;
  }

  @Option(
      names = "--spark",
      paramLabel = "MASTER",
      description = "Spark master for --parquet. Default: local[*].")
  private String spark;

  @Option(names = "--redact", description = "Leave out what identifies a host or a person.")
  private boolean redact;

  @Override
  public Integer call() {
    if (target.parquet != null) {
      return parquet();
    }
    refuse(spark != null, "--spark is for --parquet");
    refuse(ArchivePlace.problem(campaign, false));
    Path from = Path.of(campaign);
    PrintWriter out = spec.commandLine().getOut();
    if (redact) {
      CampaignExporter.redact(from, target.to)
          .forEach(line -> out.println(PrintableText.line(line)));
    } else {
      CampaignExporter.export(from, target.to);
    }
    out.println("Wrote " + target.to + NextStep.after(target.to));
    return ExitCode.DONE;
  }

  private int parquet() {
    refuse(redact, "--redact is for --to; export redacted campaigns, then these as Parquet");
    refuse(ArchivePlace.problem(campaign, true));
    refuse(ArchivePlace.problem(target.parquet, true));
    SparkMaster master = new SparkMaster(Optional.ofNullable(spark).orElse("local[*]"));
    List<String> problems = new ArrayList<>();
    List<String> places =
        List.of(new ArchivePlace(campaign).forSpark(), new ArchivePlace(target.parquet).address());
    String written = new SparkJob("ParquetJob", master, problems::add).run(places);
    problems.forEach(line -> spec.commandLine().getErr().println(PrintableText.line(line)));
    spec.commandLine().getOut().println("Wrote " + target.parquet + ": " + written + " campaigns");
    return problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void refuse(Optional<String> problem) {
    refuse(problem.isPresent(), problem.orElse(""));
  }

  private void refuse(boolean wrong, String message) {
    if (wrong) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
