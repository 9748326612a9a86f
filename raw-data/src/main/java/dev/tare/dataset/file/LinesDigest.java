package dev.tare.dataset.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;

/** SHA-256 of lines of text, each with a line feed, which are never all in memory. */
public final class LinesDigest {

  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest = Digest.sha256();
  private final StringBuilder text = new StringBuilder(BUFFER + 1024);

  /** Of all lines, in lower-case hex. */
  public static String of(Stream<String> lines) {
    LinesDigest digest = new LinesDigest();
    digest.add(lines);
    return digest.hex();
  }

  /** Adds lines. */
  public void add(Stream<String> lines) {
    lines.forEach(
        line -> {
          text.append(line);
          end();
        });
  }

  /** The current line, to be appended to. */
  public StringBuilder line() {
    return text;
  }

  /** Ends the current line. */
  public void end() {
    text.append('\n');
    if (text.length() >= BUFFER) {
      flush();
    }
  }

  private void flush() {
    digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
    text.setLength(0);
  }

  /** In lower-case hex; once, when all lines were added. */
  public String hex() {
    flush();
    return HexFormat.of().formatHex(digest.digest());
  }
}
