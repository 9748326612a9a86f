package dev.tare.dataset.archive.stream;

import java.util.Map;

/**
 * The content of a file in short.
 *
 * @param bytes its size
 * @param lines ends of lines outside of quotes: the rows of a table, and its header
 * @param checksums in lower-case hex
 */
public record MeasuredFile(long bytes, long lines, Map<Checksum, String> checksums) {

  public MeasuredFile {
    checksums = Map.copyOf(checksums);
  }
}
