package dev.tare.cli.command;

import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.rejudge.ArchiveJudge;
import dev.tare.analyzer.rejudge.Rejudged;
import dev.tare.analyzer.rejudge.Rejudged.Outcome;
import dev.tare.analyzer.rejudge.RejudgedText;
import dev.tare.analyzer.rejudge.ThreadWorkers;
import dev.tare.cli.spark.ArchivePlace;
import dev.tare.cli.spark.SparkJob;
import dev.tare.cli.spark.SparkMaster;
import dev.tare.cli.terminal.ChangeTable;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.PrintableText;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges old campaigns again. */
@Command(
    name = "rejudge",
    description = {
      "Analyse the campaigns of an archive with this version of the analyzer, each with the baseline,"
          + " margins and expectations of its earlier analysis, and print which verdicts changed, from"
          + " what to what, and which reasons came (+) or went (-).",
      "Raw data and bags are never changed. A campaign that cannot be read is one line on standard"
          + " error and stops nothing; the exit code is then 1."
    })
public final class RejudgeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ARCHIVE",
      description =
          "Directory of campaigns, or with --spark an address such as s3a://BUCKET/ARCHIVE.")
  private String archive;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Also write each change as a row of this file.")
  private Path csv;

  @Option(
      names = "--write",
      description =
          "Replace analysis.json of campaigns that are directories, and bring index.csv up to date,"
              + " for bags, too.")
  private boolean write;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Campaigns at a time. Default: as many as there are processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--spark",
      paramLabel = "MASTER",
      description =
          "Judge on Apache Spark instead of on threads: local[*], spark://HOST:PORT, yarn or"
              + " k8s://HOST:PORT, whose machines see the archive under the same path or address.")
  private String spark;

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads " + threads + ": at least 1");
    }
    if (csv != null) {
      Directories.requireCreatable(csv.toAbsolutePath().getParent());
    }
    ArchivePlace.problem(archive, spark != null)
        .ifPresent(
            problem -> {
              throw new ParameterException(spec.commandLine(), problem);
            });
    List<Rejudged> judged = spark == null ? onThreads() : onSpark(new SparkMaster(spark));
    ChangeTable table = new ChangeTable(new ArchivePlace(archive).root(), judged);
    if (csv != null) {
      AtomicFile.write(csv, table.csv(Analyzer.tool()).getBytes(StandardCharsets.UTF_8));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(table.text());
    out.println(summary(judged));
    judged.stream().flatMap(one -> one.problem().stream()).forEach(line -> warn("tare: " + line));
    return judged.stream().anyMatch(RejudgeCommand::isLeft) ? ExitCode.FAILED : ExitCode.DONE;
  }

  private List<Rejudged> onThreads() {
    return new ArchiveJudge(Path.of(archive), new ThreadWorkers(threads), write, this::warn)
        .judge();
  }

  private List<Rejudged> onSpark(SparkMaster master) {
    String place = new ArchivePlace(archive).forSpark();
    SparkJob job = new SparkJob("RejudgeJob", master, this::warn);
    return RejudgedText.read(job.run(List.of(place, write ? "write" : "read")));
  }

  private static boolean isLeft(Rejudged one) {
    return one.outcome() == Outcome.FAILED || one.outcome() == Outcome.UNREADABLE;
  }

  private void warn(String line) {
    spec.commandLine().getErr().println(PrintableText.line(line));
  }

  private static String summary(List<Rejudged> judged) {
    int changes = judged.stream().mapToInt(one -> one.changes().size()).sum();
    long changed = judged.stream().filter(one -> !one.changes().isEmpty()).count();
    return judged.size()
        + " campaigns, judged by "
        + Analyzer.tool()
        + ": "
        + changes
        + " verdicts changed in "
        + changed
        + "; compared with "
        + tools(judged)
        + counted(judged, Outcome.NEW, "never analysed before")
        + counted(judged, Outcome.OF_OTHER_DATA, "analysed before their last runs")
        + counted(judged, Outcome.UNREADABLE, "with an analysis that cannot be read")
        + counted(judged, Outcome.FAILED, "cannot be read");
  }

  private static String tools(List<Rejudged> judged) {
    String tools =
        judged.stream()
            .filter(one -> one.outcome() == Outcome.COMPARED)
            .collect(Collectors.groupingBy(Rejudged::toolBefore, Collectors.counting()))
            .entrySet()
            .stream()
            .map(tool -> tool.getKey() + " (" + tool.getValue() + ")")
            .sorted()
            .collect(Collectors.joining(", "));
    return tools.isEmpty() ? "none" : tools;
  }

  private static String counted(List<Rejudged> judged, Outcome outcome, String words) {
    long count = judged.stream().filter(one -> one.outcome() == outcome).count();
    return count == 0 ? "" : "; " + count + " " + words;
  }
}
