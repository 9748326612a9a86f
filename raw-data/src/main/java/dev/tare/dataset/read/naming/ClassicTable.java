package dev.tare.dataset.read.naming;

import dev.tare.dataset.Cell;
import dev.tare.dataset.table.cell.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The format of Tare's first versions: {@code time,value} in {@code <platform>-<benchmark>.csv}.
 * Only there does the id of a benchmark imply its unit; what others call cpu may be anything.
 */
final class ClassicTable {

  private static final Pattern HEADER =
      Pattern.compile("(?m)^\\s*\"?time\"?\\s*,\\s*(?:value|\"value\")\\s*(?:,|\\R|$)");
  private static final Pattern UNIT =
      Pattern.compile("(?iu)units?|einheit(?:en)?|unit\u00e9s?|\\p{L}*seconds?|\\p{L}*sekunden");

  private ClassicTable() {}

  static boolean has(SeriesDraft draft) {
    return draft.label().benchmark().isEmpty()
        && draft.label().platform().isEmpty()
        && draft.statedBenchmark().isEmpty()
        && Cell.ofFile(draft.file().baseName().replaceFirst("\\.gz$", "")).isPresent()
        && draft.file().exists()
        && hasHeader(draft.file().head());
  }

  /** Whether the header is there, and no line above it states a unit. */
  private static boolean hasHeader(String head) {
    Matcher header = HEADER.matcher(head);
    return header.find()
        && Stream.of(head.substring(0, header.start()).split("[^\\p{L}\u00b5%/]+"))
            .noneMatch(ClassicTable::isUnit);
  }

  private static boolean isUnit(String word) {
    return UNIT.matcher(word).matches() || word.length() > 1 && Unit.of(word).isPresent();
  }
}
