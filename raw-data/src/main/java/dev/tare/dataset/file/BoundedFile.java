package dev.tare.dataset.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads whole files of unknown origin, up to a stated size: the only place that does. */
public final class BoundedFile {

  /** More than a campaign of a year describes; JSON takes ten times as much memory. */
  public static final int DESCRIPTION = 16 << 20;

  /** Millions of rows. */
  public static final int TABLE = 1 << 28;

  /** More than anybody writes by hand. */
  public static final int BY_HAND = 1 << 20;

  private BoundedFile() {}

  /**
   * A file that lies in somebody's directory: never a link, a pipe or a device, which may lead
   * elsewhere or never end.
   *
   * @param most in bytes
   */
  public static byte[] bytes(Path file, int most) throws IOException {
    try (InputStream in = open(file)) {
      if (Files.size(file) > most) {
        throw tooLarge(file, most);
      }
      return limited(in, file, most);
    }
  }

  /** Such a file of any size as a stream. */
  public static InputStream open(Path file) throws IOException {
    requireRegular(file);
    return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** The same as UTF-8 text. */
  public static String text(Path file, int most) throws IOException {
    return utf8(bytes(file, most));
  }

  /** A file that the user names, also a pipe, as UTF-8 text. */
  public static String named(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return utf8(limited(in, file, most));
    }
  }

  private static void requireRegular(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException(file + ": is a link or no regular file; not read; copy the file");
    }
  }

  private static byte[] limited(InputStream in, Path file, int most) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw tooLarge(file, most);
    }
    return bytes;
  }

  private static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static InputException tooLarge(Path file, int most) {
    return new InputException(file + ": is larger than " + (most >> 20) + " MiB; not read");
  }

  /** The first bytes of a file, which is no link. */
  public static byte[] beginning(Path file, int count) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(count);
    }
  }
}
