package dev.tare.cli.terminal;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Direction;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.file.PrintableText;
import dev.tare.dataset.file.ShellQuoting;
import dev.tare.dataset.read.BareDirectory;
import dev.tare.dataset.read.naming.NameOrigin;
import dev.tare.dataset.read.naming.NamedSeries;
import dev.tare.dataset.source.ValueMeaning;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints how foreign files were understood: a row for each series, then what was left out. */
public final class ImportSummary {

  private static final String UNKNOWN = "?";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private ImportSummary() {}

  /** Prints what was understood of a bare directory. */
  public static void print(BareDirectory read, PrintWriter out) {
    AlignedTable table =
        new AlignedTable(
            "file",
            "platform",
            "benchmark",
            "unit",
            "better",
            "runs",
            "failed",
            "session",
            "first",
            "value");
    read.series().forEach(series -> table.row(row(series, read.dataset())));
    if (!read.series().isEmpty()) {
      out.print(table);
    }
    notes(read.series(), out);
    unknown(read.dataset(), out);
    issues(read.dataset().issues().stream().filter(one -> !isLeftOut(one, read)).toList(), out);
    if (!read.leftOut().isEmpty()) {
      out.println();
      out.println("Left out:");
      read.leftOut().forEach(one -> out.println("  " + PrintableText.of(one.toString())));
    }
    out.flush();
  }

  /** Prints what a described directory holds. */
  public static void print(Dataset dataset, PrintWriter out) {
    AlignedTable table =
        new AlignedTable("platform", "benchmark", "unit", "better", "runs", "failed", "file");
    for (Sample sample : dataset.samples()) {
      Benchmark benchmark = dataset.benchmark(sample.cell().benchmark());
      table.row(
          sample.cell().platform(),
          benchmark.id(),
          benchmark.unit().orElse(UNKNOWN),
          better(benchmark),
          Integer.toString(sample.runs().size()),
          Integer.toString(sample.failures().size()),
          sample.file());
    }
    out.print(table);
    unknown(dataset, out);
    issues(dataset.issues(), out);
    out.flush();
  }

  private static String[] row(NamedSeries one, Dataset dataset) {
    Benchmark benchmark = dataset.benchmark(one.cell().benchmark());
    List<Run> runs = one.series().runs();
    return new String[] {
      PrintableText.of(one.file().name()),
      one.cell().platform() + (one.origin() == NameOrigin.ONLY_FILE ? "*" : ""),
      benchmark.id(),
      PrintableText.of(benchmark.unit().orElse(UNKNOWN)),
      better(benchmark),
      Integer.toString(runs.size()),
      Integer.toString(one.series().failures().size()),
      session(one),
      runs.isEmpty() ? "" : time(runs.get(0)),
      runs.isEmpty() ? "" : value(runs.get(0).value())
    };
  }

  private static String better(Benchmark benchmark) {
    return benchmark.better().map(Direction::word).orElse(UNKNOWN);
  }

  /** The number of a session, or how many sessions the file itself states. */
  private static String session(NamedSeries one) {
    if (one.session().isPresent()) {
      return Integer.toString(one.session().getAsInt());
    }
    long stated =
        one.series().runs().stream()
            .flatMap(run -> Optional.ofNullable(run.columns().get(CsvColumns.SESSION)).stream())
            .distinct()
            .count();
    return stated == 0 ? "" : "1-" + stated;
  }

  private static String time(Run run) {
    if (run.time().isEmpty()) {
      return "no time";
    }
    double seconds = run.time().getAsDouble();
    return Math.abs(seconds) < 1e11 ? TIME.format(Instant.ofEpochSecond((long) seconds)) : UNKNOWN;
  }

  private static String value(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  private static void notes(List<NamedSeries> series, PrintWriter out) {
    if (series.stream().anyMatch(one -> one.origin() == NameOrigin.ONLY_FILE)) {
      out.println("* No file names the platform; it has the name of the file.");
    }
    long means = series.stream().filter(one -> one.meaning() != ValueMeaning.RUN).count();
    if (means > 0) {
      out.println("The values of " + means + " series are means, not single runs.");
    }
  }

  private static void unknown(Dataset dataset, PrintWriter out) {
    dataset.benchmarks().stream()
        .filter(benchmark -> benchmark.better().isEmpty())
        .forEach(
            benchmark ->
                out.println(
                    "Whether higher or lower values of '"
                        + benchmark.id()
                        + "' are better is unknown; state it, for example: --unit "
                        + ShellQuoting.of(
                            benchmark.id()
                                + "="
                                + benchmark.unit().map(PrintableText::of).orElse("s")
                                + ":lower")));
  }

  private static void issues(List<DataIssue> issues, PrintWriter out) {
    if (!issues.isEmpty()) {
      out.println();
      issues.stream().map(DataIssue::toString).forEach(out::println);
    }
  }

  /** Whether an issue is the reason why a file stands in the list of what was left out. */
  private static boolean isLeftOut(DataIssue issue, BareDirectory read) {
    return read.leftOut().stream()
        .filter(one -> one.names().contains(issue.file()))
        .anyMatch(
            one ->
                issue.code() == IssueCode.UNKNOWN_FILE
                    || one.reason().startsWith(issue.code() + ": "));
  }
}
