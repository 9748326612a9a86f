package dev.tare.dataset.archive.bag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The end of a bag: an empty member of the gzip file (RFC 1952) with the SHA-256 of all bytes
 * before it as its comment. Every program passes over it; without it, some bits of a gzip file can
 * change unnoticed.
 */
final class FileSeal {

  private static final byte[] BEGIN = {31, (byte) 139, 8, 16, 0, 0, 0, 0, 0, (byte) 255};

  /** The comment's end, an empty block, and the checksum and size of nothing. */
  private static final byte[] END = {0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0};

  private static final String LABEL = "sha256:";

  static final int LENGTH = BEGIN.length + LABEL.length() + 64 + END.length;

  private FileSeal() {}

  /** The seal of a file whose other bytes were digested. */
  static byte[] of(MessageDigest sha256) {
    byte[] comment =
        (LABEL + HexFormat.of().formatHex(sha256.digest())).getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(LENGTH).put(BEGIN).put(comment).put(END).array();
  }

  /** Whether a file ends with that seal. */
  static boolean isAtTheEnd(Path file, byte[] seal) throws IOException {
    ByteBuffer end = ByteBuffer.allocate(LENGTH);
    try (FileChannel channel = FileChannel.open(file)) {
      long at = channel.size() - LENGTH;
      while (end.hasRemaining() && channel.read(end, at + end.position()) >= 0) {
        continue;
      }
    }
    return Arrays.equals(end.array(), seal);
  }
}
