package dev.tare.report.evidence;

import dev.tare.analyzer.code.CauseCode;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Run;
import dev.tare.report.sentences.DisplayNames;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a cause rests on: a column of the runs.
 *
 * @param unit key of its unit
 */
record RecordedCause(String column, String unit) {

  private static final Map<CauseCode, RecordedCause> ALL =
      Map.of(
          CauseCode.STEAL, new RecordedCause(CsvColumns.STEAL, "share"),
          CauseCode.THROTTLE, new RecordedCause(CsvColumns.THROTTLED, "share"),
          CauseCode.FREQUENCY, new RecordedCause(CsvColumns.FREQUENCY, "frequency"),
          CauseCode.PSI_CPU, new RecordedCause(CsvColumns.PSI_CPU, "share"),
          CauseCode.PSI_IO, new RecordedCause(CsvColumns.PSI_IO, "share"),
          CauseCode.PSI_MEMORY, new RecordedCause(CsvColumns.PSI_MEMORY, "share"),
          CauseCode.IOWAIT, new RecordedCause(CsvColumns.IOWAIT, "share"),
          CauseCode.IMAGE_GROWTH, new RecordedCause(CsvColumns.IMAGE_BYTES, "growth"),
          CauseCode.LOAD, new RecordedCause(CsvColumns.LOAD1, "load"));

  /** Absent for a cause that is no number, such as being the first run of a session. */
  static Optional<RecordedCause> of(CauseCode code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /** With its unit. */
  String title(Messages messages) {
    String fact = messages.text("script.run." + column);
    return DisplayNames.capital(messages.text("figure.host.unit." + unit, Map.of("fact", fact)));
  }

  /** What was recorded with a run; of an image its growth since the run before, in per cent. */
  OptionalDouble of(List<Run> runs, int i) {
    OptionalDouble number = runs.get(i).number(column);
    if (!unit.equals("growth") || number.isEmpty()) {
      return number;
    }
    OptionalDouble before = i == 0 ? number : runs.get(i - 1).number(column);
    return before.isPresent()
        ? OptionalDouble.of(100 * (number.getAsDouble() / before.getAsDouble() - 1))
        : OptionalDouble.empty();
  }
}
