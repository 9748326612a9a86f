package dev.tare.cli.terminal;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Direction;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.Severity;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints how foreign files were understood: a row for each series, then what was left out. */
public final class ImportSummary {

  private static final String UNKNOWN = "?";

  /** As many series have a row each; of more, each benchmark has one. */
  private static final int MANY = 100;

  /** As many issues of a kind are printed one by one; of more, the first with a count. */
  private static final int FEW = 3;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private ImportSummary() {}

  /** Prints what was understood of a bare directory. */
  public static void print(BareDirectory read, PrintWriter out) {
    if (!read.series().isEmpty()) {
      out.print(read.series().size() > MANY ? byBenchmark(read) : bySeries(read));
    }
    notes(read.series(), out);
    unknown(read.dataset(), out);
    issues(read.dataset().issues().stream().filter(one -> !isLeftOut(one, read)).toList(), out);
    if (!read.leftOut().isEmpty()) {
      out.println();
      out.println("Left out:");
      read.leftOut().forEach(one -> out.println("  " + PrintableText.line(one.toString())));
    }
    out.flush();
  }

  private static AlignedTable bySeries(BareDirectory read) {
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
    return table;
  }

  /** A row for each benchmark, where a row for each series would be too many to read. */
  private static AlignedTable byBenchmark(BareDirectory read) {
    AlignedTable table =
        new AlignedTable("benchmark", "unit", "better", "platforms", "files", "runs", "failed");
    read.series().stream()
        .collect(
            Collectors.groupingBy(one -> one.cell().benchmark(), TreeMap::new, Collectors.toList()))
        .forEach((id, all) -> table.row(row(read.dataset().benchmark(id), all)));
    return table;
  }

  private static String[] row(Benchmark benchmark, List<NamedSeries> all) {
    return new String[] {
      benchmark.id(),
      PrintableText.of(benchmark.unit().orElse(UNKNOWN)),
      better(benchmark),
      count(all.stream().map(one -> one.cell().platform()).distinct().count()),
      count(all.stream().map(NamedSeries::file).distinct().count()),
      count(all.stream().mapToLong(one -> one.series().runs().size()).sum()),
      count(all.stream().mapToLong(one -> one.series().failures().size()).sum())
    };
  }

  private static String count(long number) {
    return Long.toString(number);
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
    List<Run> runs = one.series().runs();
    if (runs instanceof Run.Columns table && !table.hasColumn(CsvColumns.SESSION)) {
      return "";
    }
    long stated =
        runs.stream()
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
    List<Benchmark> open =
        dataset.benchmarks().stream().filter(one -> one.better().isEmpty()).toList();
    if (!open.isEmpty()) {
      String names =
          open.stream().map(one -> "'" + one.id() + "'").collect(Collectors.joining(", "));
      Benchmark first = open.get(0);
      String unit = first.unit().map(PrintableText::line).orElse("UNIT");
      out.println(
          "Whether higher or lower values of "
              + names
              + " are better is unknown; state it, for example: --unit "
              + ShellQuoting.of(first.id() + "=" + unit + ":lower"));
    }
  }

  /** The issues, each kind once: with its first place, and how many more there are of it. */
  private static void issues(List<DataIssue> issues, PrintWriter out) {
    if (issues.isEmpty()) {
      return;
    }
    out.println();
    Map<IssueCode, List<DataIssue>> kinds = new LinkedHashMap<>();
    issues.forEach(
        issue -> kinds.computeIfAbsent(issue.code(), first -> new ArrayList<>()).add(issue));
    kinds.forEach(
        (code, all) -> issues(all).forEach(line -> out.println(PrintableText.line(line))));
  }

  private static List<String> issues(List<DataIssue> kind) {
    if (kind.size() <= FEW) {
      return kind.stream().map(DataIssue::toString).toList();
    }
    long files = kind.stream().map(DataIssue::file).distinct().count();
    String more =
        kind.size() - 1 + " more of this kind in " + files + (files == 1 ? " file" : " files");
    String names =
        kind.get(0).severity() == Severity.ERROR && files > 1
            ? ": " + kind.stream().map(DataIssue::file).distinct().collect(Collectors.joining(", "))
            : "";
    return List.of(kind.get(0) + " (and " + more + names + ")");
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
