package dev.tare.dataset.format.text.fio;

import dev.tare.dataset.format.line.PrintedNumber;
import dev.tare.dataset.format.line.PrintedUnit;
import dev.tare.dataset.format.line.TextLine;
import dev.tare.dataset.format.line.ToolOutput;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What fio printed about reads, writes or trims of one job.
 *
 * @param name {@code read}, {@code write} or {@code trim}
 * @param rounded whether the operations per second have a suffix such as {@code k}
 * @param bandwidth bytes per second
 */
record FioDirection(
    String name, long line, PrintedNumber iops, boolean rounded, PrintedNumber bandwidth) {

  private static final Pattern RECENT =
      ToolOutput.line("\\s*(read|write|trim)\\s*: IOPS=(#)([kMGTP]?), BW=(\\S+) \\(.*");
  private static final Pattern OLD =
      ToolOutput.line(
          "\\s*(read|write|trim)\\s*: io=\\S+, bw=(\\S+), iops=(#)([kKMGTP]?)\\s*, runt=.*msec\\s*");
  private static final Pattern ANY =
      Pattern.compile("\\s*(?:read|write|trim)\\s*: (?:IOPS=|io=).*");

  /** Whether a line looks like one about a direction, complete or not. */
  static boolean resembles(TextLine line) {
    return ANY.matcher(line.text()).matches();
  }

  static Optional<FioDirection> of(TextLine line) {
    Optional<ToolOutput.Found> recent = ToolOutput.found(line, RECENT);
    return recent.isPresent()
        ? of(recent.get(), 2, FioBandwidth.recent(recent.get().group(4)))
        : ToolOutput.found(line, OLD).flatMap(old -> of(old, 3, FioBandwidth.old(old.group(2))));
  }

  private static Optional<FioDirection> of(
      ToolOutput.Found found, int iops, Optional<PrintedNumber> bandwidth) {
    String suffix = found.group(iops + 1);
    PrintedNumber operations = found.number(iops).times(PrintedUnit.decimal(suffix));
    return bandwidth.map(
        bytes ->
            new FioDirection(found.group(1), found.line(), operations, !suffix.isEmpty(), bytes));
  }
}
