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

  private final CsvText csv = new CsvText();

  private final int most;

  private RunsCsv(int most) {
    this.most = most;
  }

  /** The table; where it is longer than that, at least so many characters of it. */
  public static String of(Dataset dataset, int most) {
    RunsCsv runs = new RunsCsv(most);
    runs.csv.words(HEADER).end();
    for (Sample sample : dataset.samples()) {
      String unit = dataset.benchmark(sample.cell().benchmark()).unit().orElse("");
      sample.runs().stream()
          .takeWhile(run -> runs.hasRoom())
          .forEach(run -> runs.add(sample, unit, run));
      sample.failures().forEach(failure -> runs.add(sample, unit, failure));
    }
    return runs.csv.toString();
  }

  private boolean hasRoom() {
    return csv.length() <= most;
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
