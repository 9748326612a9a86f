package dev.tare.dataset.archive.stream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

  public static MeasuredFile of(Path file) throws IOException {
    Measurement measurement = new Measurement();
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(measurement);
    }
    return measurement.end();
  }

  public static MeasuredFile of(byte[] content) {
    Measurement measurement = new Measurement();
    measurement.write(content, 0, content.length);
    return measurement.end();
  }
}
