package dev.tare.dataset.archive.stream;

import dev.tare.dataset.file.BoundedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/** Measures what is written to it: size, checksums, and lines outside of quotes. */
public final class Measurement extends OutputStream {

  private final Map<Checksum, MessageDigest> digests = new EnumMap<>(Checksum.class);
  private long bytes;
  private long lines;
  private boolean quoted;

  public Measurement() {
    for (Checksum checksum : Checksum.values()) {
      digests.put(checksum, checksum.digest());
    }
  }

  /** Measures a file. */
  public static MeasuredFile of(Path file) throws IOException {
    Measurement measurement = new Measurement();
    try (InputStream in = BoundedFile.open(file)) {
      in.transferTo(measurement);
    }
    return measurement.end();
  }

  /** Measures the content of a file. */
  public static MeasuredFile of(byte[] content) {
    Measurement measurement = new Measurement();
    measurement.write(content, 0, content.length);
    return measurement.end();
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] buffer, int offset, int length) {
    digests.values().forEach(digest -> digest.update(buffer, offset, length));
    bytes += length;
    for (int i = offset; i < offset + length; i++) {
      quoted ^= buffer[i] == '"';
      lines += buffer[i] == '\n' && !quoted ? 1 : 0;
    }
  }

  /** What was measured; nothing may be written after that. */
  public MeasuredFile end() {
    Map<Checksum, String> hex = new EnumMap<>(Checksum.class);
    digests.forEach(
        (checksum, digest) -> hex.put(checksum, HexFormat.of().formatHex(digest.digest())));
    return new MeasuredFile(bytes, lines, hex);
  }
}
