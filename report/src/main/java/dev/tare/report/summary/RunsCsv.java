package dev.tare.report.summary;

import dev.tare.dataset.Dataset;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.file.DecimalText;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** One row for each run of a dataset, at full precision; a failed run has a reason and no value. */
public final class RunsCsv {

  private static final List<String> HEADER =
      List.of(
          "benchmark",
          "platform",
          "unit",
          "run",
          "session",
          "round",
          "position",
          "time",
          "value",
          "failure");

  /** Of the shortest row beside its names: delimiters, the number of the run, and a value. */
  private static final int SHORTEST = HEADER.size() + 1 + 3;

  private final CsvText csv = new CsvText();

  private RunsCsv() {}

  /** Characters that the table has at least, which are known without it. */
  public static long leastLength(Dataset dataset) {
    return dataset.samples().stream().mapToLong(sample -> leastLength(sample, dataset)).sum();
  }

  private static long leastLength(Sample sample, Dataset dataset) {
    String unit = dataset.benchmark(sample.cell().benchmark()).unit().orElse("");
    int names = (sample.cell().benchmark() + sample.cell().platform() + unit).length();
    return (long) sample.runs().size() * (names + SHORTEST);
  }

  public static String of(Dataset dataset) {
    RunsCsv runs = new RunsCsv();
    runs.csv.words(HEADER).end();
    for (Sample sample : dataset.samples()) {
      String unit = dataset.benchmark(sample.cell().benchmark()).unit().orElse("");
      sample.runs().forEach(run -> runs.add(sample, unit, run));
      sample.failures().forEach(failure -> runs.add(sample, unit, failure));
    }
    return runs.csv.toString();
  }

  private void add(Sample sample, String unit, Run run) {
    begin(sample, unit, run.number());
    number(run.slot().session());
    number(run.slot().round());
    number(run.slot().position());
    time(run.time());
    csv.number(OptionalDouble.of(run.value())).word("").end();
  }

  private void add(Sample sample, String unit, Failure failure) {
    begin(sample, unit, failure.run());
    csv.word("").word("").word("");
    time(failure.time());
    csv.word("").word(failure.reason()).end();
  }

  private void begin(Sample sample, String unit, int run) {
    csv.word(sample.cell().benchmark()).word(sample.cell().platform()).word(unit).number(run);
  }

  private void number(OptionalInt number) {
    csv.word(number.isPresent() ? Integer.toString(number.getAsInt()) : "");
  }

  private void time(OptionalDouble time) {
    csv.word(time.isPresent() ? DecimalText.exactTime(time.getAsDouble()) : "");
  }
}
