package dev.tare.dataset.format.text.fio;

import dev.tare.dataset.format.line.PrintedNumber;
import dev.tare.dataset.format.line.PrintedUnit;
import dev.tare.dataset.format.line.TextLine;
import dev.tare.dataset.format.line.ToolOutput;
import java.util.Optional;
import java.util.regex.Pattern;

/** The mean of the total latency of a direction, in a line below it. */
record FioLatency(long line, PrintedNumber nanoseconds) {

  private static final Pattern FORM =
      ToolOutput.line("\\s+lat \\((nsec|usec|msec|sec)\\): min=.*, avg=\\s*(#), stdev=.*");

  static Optional<FioLatency> of(TextLine line) {
    return ToolOutput.found(line, FORM).map(FioLatency::of);
  }

  private static FioLatency of(ToolOutput.Found found) {
    return new FioLatency(
        found.line(), found.number(2).times(PrintedUnit.nanoseconds(found.group(1)).orElseThrow()));
  }
}
