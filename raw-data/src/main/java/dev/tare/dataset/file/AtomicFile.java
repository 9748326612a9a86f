package dev.tare.dataset.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a file completely or not at all: under a name that nobody can foresee, fsync, move. A link
 * of the file's name is replaced, never followed.
 */
public final class AtomicFile {

  /** Begins with the id of the process, so that others know whether it is still being written. */
  private static final Pattern TEMPORARY =
      Pattern.compile("\\.tare-(\\d{1,18})-[0-9a-f]{16}\\.tmp");

  private static final SecureRandom RANDOM = new SecureRandom();

  private AtomicFile() {}

  /** Writes or replaces a file. */
  public static void write(Path file, byte[] content) {
    write(
        file,
        channel -> {
          ByteBuffer bytes = ByteBuffer.wrap(content);
          while (bytes.hasRemaining()) {
            channel.write(bytes);
          }
        });
  }

  /** Bytes that need not fit into memory. */
  public static void writeBytes(Path file, ByteSource bytes) {
    write(
        file,
        channel -> {
          OutputStream out =
              new BufferedOutputStream(Channels.newOutputStream(channel), 1 << Short.SIZE);
          bytes.writeTo(out);
          out.flush();
        });
  }

  /** Writes bytes. */
  @FunctionalInterface
  public interface ByteSource {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Text in UTF-8 that need not fit into memory. */
  public static void writeText(Path file, TextSource text) {
    write(
        file,
        channel -> {
          Writer writer = Channels.newWriter(channel, StandardCharsets.UTF_8);
          text.writeTo(writer);
          writer.flush();
        });
  }

  /** Writes a text. */
  @FunctionalInterface
  public interface TextSource {
    void writeTo(Appendable text) throws IOException;
  }

  /** Writes to a file. */
  @FunctionalInterface
  private interface Content {
    void writeTo(FileChannel channel) throws IOException;
  }

  private static void write(Path file, Content content) {
    Path directory = file.toAbsolutePath().getParent();
    Path temporary = directory.resolve(temporaryName());
    try {
      deleteLeftovers(directory);
      replace(file, temporary, content);
      sync(directory);
    } catch (IOException failed) {
      temporary.toFile().delete();
      throw InputException.notWritten(file, failed);
    }
  }

  /** Whether a file has the name of one that was being written. */
  public static boolean isTemporary(Path file) {
    return TEMPORARY.matcher(file.getFileName().toString()).matches();
  }

  /** Makes the content of a file, or the names in a directory, durable. */
  public static void sync(Path entry) throws IOException {
    try (FileChannel channel = FileChannel.open(entry, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static String temporaryName() {
    String random = HexFormat.of().toHexDigits(RANDOM.nextLong());
    return ".tare-" + ProcessHandle.current().pid() + "-" + random + ".tmp";
  }

  private static void replace(Path file, Path temporary, Content content) throws IOException {
    try (FileChannel channel = WriteChannel.create(temporary)) {
      content.writeTo(channel);
      channel.force(true);
    }
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes what killed processes left. */
  public static void deleteLeftovers(Path directory) throws IOException {
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(directory, AtomicFile::isLeftover)) {
      for (Path leftover : entries) {
        Files.deleteIfExists(leftover);
      }
    }
  }

  private static boolean isLeftover(Path file) {
    Matcher name = TEMPORARY.matcher(file.getFileName().toString());
    return name.matches()
        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
