package dev.tare.dataset.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Checksums of file contents. */
public final class Digest {

  private static final int BUFFER = 1 << 16;

  private Digest() {}

  /** SHA-256 in lower-case hex. */
  public static String sha256(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  /** SHA-256 of a file, in lower-case hex; a larger one than can be read as a table has none. */
  public static String sha256(Path file) throws IOException {
    if (Files.size(file) > BoundedFile.TABLE) {
      throw new IOException("larger than " + (BoundedFile.TABLE >> 20) + " MiB");
    }
    Optional<String> system =
        Files.size(file) < SystemDigest.LARGE ? Optional.empty() : SystemDigest.sha256(file);
    return system.isPresent() ? system.get() : ours(file);
  }

  private static String ours(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = BoundedFile.open(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
