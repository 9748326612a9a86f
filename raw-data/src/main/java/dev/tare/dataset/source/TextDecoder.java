package dev.tare.dataset.source;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Turns the bytes of a file of any origin into text. */
final class TextDecoder {

  private static final int SAMPLE = 1 << 16;

  /** The largest text that is read as a whole, in bytes: millions of rows. */
  static final int LARGEST = BoundedFile.TABLE;

  private TextDecoder() {}

  /** The bytes of a file, decompressed. */
  static InputStream open(Path file) throws IOException {
    InputStream raw = new BufferedInputStream(BoundedFile.open(file));
    return endsWith(file, ".gz")
        ? new GZIPInputStream(raw)
        : endsWith(file, ".bz2") ? new Bzip2Text(raw, LARGEST + 1L) : raw;
  }

  /** The character set of a file, judged by its beginning. */
  static Charset charset(Path file) throws IOException {
    try (InputStream in = open(file)) {
      byte[] start = in.readNBytes(SAMPLE);
      return charset(start, start.length == SAMPLE);
    }
  }

  /** The whole text; what is unusual becomes an issue, and what is unreadable is empty. */
  static String text(Path file, IssueCollector issues) {
    try (InputStream in = open(file)) {
      boolean tooLarge = !isCompressed(file) && Files.size(file) > LARGEST;
      byte[] plain = tooLarge ? new byte[0] : in.readNBytes(LARGEST + 1);
      if (tooLarge || plain.length > LARGEST) {
        issues.add(
            IssueCode.UNREADABLE,
            0,
            "larger than " + (LARGEST >> 20) + " MiB; file left out; split it");
        return "";
      }
      return text(plain, issues);
    } catch (ZipException | EOFException broken) {
      issues.add(IssueCode.UNREADABLE, 0, "cannot be decompressed; file left out; copy it again");
      return "";
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  private static boolean isCompressed(Path file) {
    return endsWith(file, ".gz") || endsWith(file, ".bz2");
  }

  private static boolean endsWith(Path file, String extension) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(extension);
  }

  private static String text(byte[] plain, IssueCollector issues) {
    if (isAscii(plain)) {
      return new String(plain, StandardCharsets.ISO_8859_1);
    }
    Charset charset = charset(plain, false);
    if (charset.equals(StandardCharsets.ISO_8859_1)) {
      issues.add(IssueCode.ENCODING, 0, "not UTF-8; read as ISO 8859-1");
    } else if (!charset.equals(StandardCharsets.UTF_8)) {
      issues.add(IssueCode.ENCODING, 0, "read as " + charset);
    }
    return new String(plain, charset);
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
    return isAscii(start) || isDecodable(start, cut);
  }

  private static boolean isAscii(byte[] start) {
    for (byte one : start) {
      if (one < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDecodable(byte[] start, boolean cut) {
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
