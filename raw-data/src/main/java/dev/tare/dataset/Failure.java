package dev.tare.dataset;

import dev.tare.dataset.file.DecimalText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A failed run: one without a value.
 *
 * @param cell whose run failed
 * @param run its number in the sample
 * @param time start, Unix seconds
 * @param reason a {@link FailureCode}, or a code that a benchmark or platform script gave, such as
 *     {@code WRONG_SUM}
 * @param exit the exit status, if the process exited by itself
 * @param log the file with its output, relative to the dataset
 * @param file the file that records it
 * @param line the line in that file, from 1
 */
public record Failure(
    Cell cell,
    int run,
    OptionalDouble time,
    String reason,
    OptionalInt exit,
    Optional<String> log,
    String file,
    long line) {

  /** Its row in {@code failures.csv}. */
  public List<String> row() {
    return List.of(
        time.isPresent() ? DecimalText.exactTime(time.getAsDouble()) : "",
        cell.platform(),
        cell.benchmark(),
        Integer.toString(run),
        reason,
        exit.isPresent() ? Integer.toString(exit.getAsInt()) : "",
        log.orElse(""));
  }
}
