package dev.tare.dataset.fingerprint;

import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.file.ValuesDigest;
import dev.tare.dataset.table.RunTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** A sample's share of the {@link Fingerprint}: its runs by columns, failures and inner values. */
record SampleDigest(ValuesDigest digest) {

  /** How a further column follows. */
  private enum Kind {
    WHOLE_NUMBERS,
    TEXTS
  }

  void add(Sample sample) {
    digest.text(sample.cell().platform()).text(sample.cell().benchmark());
    digest.numbers(sample.sessions()).numbers(sample.rounds()).numbers(sample.positions());
    add(sample.runs() instanceof Run.Columns runs ? runs : table(sample.runs()));
    digest.number(sample.failures().size());
    sample.failures().forEach(this::add);
    add(sample.inner());
  }

  private static Run.Columns table(List<Run> runs) {
    RunTable table = new RunTable();
    runs.forEach(
        run -> table.append(run.number(), run.line(), run.time(), run.value(), run.columns()));
    return table.trimmed();
  }

  private void add(Run.Columns runs) {
    digest.numbers(runs.numbers()).numbers(runs.lines());
    digest.decimals(runs.times()).decimals(runs.values());
    List<String> filled = runs.names().stream().filter(name -> isFilled(runs, name)).toList();
    digest.number(filled.size());
    filled.stream().sorted().forEach(name -> add(runs, name));
  }

  private static boolean isFilled(Run.Columns runs, String name) {
    for (String text : runs.texts(name)) {
      if (!text.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void add(Run.Columns runs, String name) {
    Optional<int[]> numbers = runs.wholeNumbers(name);
    digest.text(name);
    digest.number((numbers.isPresent() ? Kind.WHOLE_NUMBERS : Kind.TEXTS).ordinal());
    numbers.ifPresentOrElse(digest::numbers, () -> digest.texts(runs.texts(name)));
  }

  private void add(Failure failure) {
    digest.text(failure.cell().platform()).text(failure.cell().benchmark());
    digest.number(failure.run()).decimals(array(failure.time())).text(failure.reason());
    digest.numbers(failure.exit().stream().toArray()).texts(failure.log().stream().toList());
    digest.text(failure.file()).number(failure.line());
  }

  private static double[] array(OptionalDouble number) {
    return number.stream().toArray();
  }

  private void add(Map<Integer, List<Double>> inner) {
    digest.number(inner.size());
    new TreeMap<>(inner)
        .forEach(
            (run, values) -> {
              digest.number(run).number(values.size());
              values.forEach(digest::decimal);
            });
  }
}
