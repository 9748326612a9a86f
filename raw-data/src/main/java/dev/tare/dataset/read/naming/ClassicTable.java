package dev.tare.dataset.read.naming;

import dev.tare.dataset.Cell;
import java.util.regex.Pattern;

/**
 * The format of Tare's first versions: {@code time,value} in {@code <platform>-<benchmark>.csv}.
 * Only there does the id of a benchmark imply its unit; what others call cpu may be anything.
 */
final class ClassicTable {

  private static final Pattern HEADER = Pattern.compile("(?m)^\\s*\"?time\"?\\s*,\\s*\"?value\\b");

  private ClassicTable() {}

  static boolean has(SeriesDraft draft) {
    return draft.label().benchmark().isEmpty()
        && draft.label().platform().isEmpty()
        && draft.statedBenchmark().isEmpty()
        && Cell.ofFile(draft.file().baseName().replaceFirst("\\.gz$", "")).isPresent()
        && draft.file().exists()
        && HEADER.matcher(draft.file().head()).find();
  }
}
