package dev.tare.cli.terminal;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Sample;
import java.io.PrintWriter;
import java.util.List;

/** Prints how foreign files were interpreted: one row per sample, then the issues found. */
public final class ImportSummary {

  private ImportSummary() {}

  public static void print(Dataset dataset, PrintWriter out) {
    AlignedTable table =
        new AlignedTable("platform", "benchmark", "unit", "better", "runs", "failed", "file");
    for (Sample sample : dataset.samples()) {
      Benchmark benchmark = dataset.benchmark(sample.cell().benchmark());
      table.row(
          sample.cell().platform(),
          benchmark.id(),
          benchmark.unit().orElse("?"),
          benchmark.better().map(Direction::word).orElse("?"),
          Integer.toString(sample.runs().size()),
          Integer.toString(sample.failures().size()),
          sample.file());
    }
    out.print(table);
    out.flush();
    List<String> unknown =
        dataset.benchmarks().stream()
            .filter(benchmark -> benchmark.better().isEmpty())
            .map(Benchmark::id)
            .toList();
    unknown.forEach(
        id ->
            out.println(
                "Unit and direction of '"
                    + id
                    + "' are unknown; state them, for example: --unit "
                    + id
                    + "=s:lower"));
    if (!dataset.issues().isEmpty()) {
      out.println();
      dataset.issues().stream().map(DataIssue::toString).forEach(out::println);
    }
  }
}
