package dev.tare.dataset.source;

import dev.tare.dataset.IssueCode;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Turns the bytes of a file of any origin into text. */
final class TextDecoder {

  private static final int SAMPLE = 1 << 16;

  private TextDecoder() {}

  /** The bytes of a file, decompressed. */
  static InputStream open(Path file) throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file));
    return isCompressed(file) ? new GZIPInputStream(raw) : raw;
  }

  /** The character set of a file, judged by its beginning. */
  static Charset charset(Path file) throws IOException {
    try (InputStream in = open(file)) {
      byte[] start = in.readNBytes(SAMPLE);
      return charset(start, start.length == SAMPLE);
    }
  }

  /** The whole text; what is unusual becomes an issue. */
  static String text(byte[] content, String name, IssueCollector issues) {
    byte[] plain = name.endsWith(".gz") ? decompress(content) : content;
    Charset charset = charset(plain, false);
    if (charset.equals(StandardCharsets.ISO_8859_1)) {
      issues.add(IssueCode.ENCODING, 0, "not UTF-8; read as ISO 8859-1");
    } else if (!charset.equals(StandardCharsets.UTF_8)) {
      issues.add(IssueCode.ENCODING, 0, "read as " + charset);
    }
    return new String(plain, charset);
  }

  private static boolean isCompressed(Path file) {
    return file.getFileName().toString().endsWith(".gz");
  }

  private static byte[] decompress(byte[] content) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Charset charset(byte[] start, boolean cut) {
    if (start.length >= 2 && (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    if (start.length >= 2 && (start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    return isUtf8(start, cut) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
  }

  /** Whether the bytes are UTF-8; a character that is cut at the end does not count. */
  private static boolean isUtf8(byte[] start, boolean cut) {
    for (int dropped = 0; dropped <= (cut ? 3 : 0); dropped++) {
      try {
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(start, 0, start.length - dropped));
        return true;
      } catch (CharacterCodingException notYet) {
        continue;
      }
    }
    return false;
  }
}
