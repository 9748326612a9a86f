package dev.tare.dataset.archive.bag;

import dev.tare.dataset.archive.stream.BoundedStream;
import dev.tare.dataset.archive.stream.Checksum;
import dev.tare.dataset.archive.stream.LimitedStream;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * The files of a bag, one after the other. Whatever is no plain file inside of the bag is refused
 * before it is read; so is a file that unpacks to more than {@link BagLimits}.
 */
final class BagStream {

  /** Names of 100 and more characters have headers of their own. */
  private static final int HEADER = 64 << 10;

  /** Takes the files; {@code name} is relative to the bag's own directory. */
  interface Visitor {
    void file(String name, InputStream content) throws IOException;
  }

  private final Path bag;
  private final BagLimits limits;
  private final Set<String> names = new HashSet<>();
  private String place = "its beginning";

  private BagStream(Path bag, BagLimits limits) {
    this.bag = bag;
    this.limits = limits;
  }

  /** Shows all files to a visitor, then checks that the bag as a whole is as it was packed. */
  static void visit(Path bag, BagLimits limits, Visitor visitor) {
    BagStream stream = new BagStream(bag, limits);
    try {
      stream.visit(visitor);
    } catch (InputException refused) {
      throw refused;
    } catch (IOException | RuntimeException damaged) {
      throw new InputException(
          PrintableText.line(bag + ": damaged at " + stream.place + ": " + why(damaged)), damaged);
    }
  }

  private static String why(Exception damaged) {
    return damaged.getMessage() == null ? "it ends too early" : damaged.getMessage();
  }

  private void visit(Visitor visitor) throws IOException {
    long size = Files.size(bag) - FileSeal.LENGTH;
    if (size <= 0) {
      throw new InputException(bag + ": not a bag of Tare, or cut off");
    }
    try (InputStream file = BoundedFile.open(bag);
        DigestInputStream digested =
            new DigestInputStream(new BoundedStream(file, size), Checksum.SHA256.digest())) {
      visit(digested, size, visitor);
      digested.transferTo(java.io.OutputStream.nullOutputStream());
      if (!FileSeal.isAtTheEnd(bag, FileSeal.of(digested.getMessageDigest()))) {
        throw new InputException(
            bag + ": cut off, or changed after it was packed (its sha256 at the end differs)");
      }
    }
  }

  private void visit(InputStream compressed, long size, Visitor visitor) throws IOException {
    LimitedStream limited =
        new LimitedStream(new GZIPInputStream(compressed, 1 << 16), limits.unpacked(size));
    try (TarArchiveInputStream tar = new TarArchiveInputStream(limited, "UTF-8")) {
      for (TarArchiveEntry entry = next(tar, limited); entry != null; entry = next(tar, limited)) {
        String name = accepted(entry);
        place = name;
        limited.allow(entry.getSize() + HEADER);
        visitor.file(name, tar);
      }
      place = "its end";
      requireZeros(limited);
    }
  }

  private static TarArchiveEntry next(TarArchiveInputStream tar, LimitedStream limited)
      throws IOException {
    limited.allow(HEADER);
    return tar.getNextEntry();
  }

  private String accepted(TarArchiveEntry entry) {
    byte type = entry.getLinkFlag();
    if ((type != TarConstants.LF_NORMAL && type != TarConstants.LF_OLDNORM) || entry.isSparse()) {
      throw refused(entry.getName(), kind(entry) + "; not read");
    }
    String name = BagNames.inside(bag, entry.getName());
    if (!names.add(name)) {
      throw refused(name, "is in the bag twice");
    }
    if (names.size() > limits.entries()) {
      throw refused(name, "one of more than " + limits.entries() + " files; not read");
    }
    return name;
  }

  private InputException refused(String name, String why) {
    return BagNames.refused(bag, name, why);
  }

  private static String kind(TarArchiveEntry entry) {
    if (entry.isSymbolicLink()) {
      return "a link";
    }
    if (entry.isLink()) {
      return "a hard link";
    }
    if (entry.isFIFO()) {
      return "a FIFO";
    }
    if (entry.isBlockDevice() || entry.isCharacterDevice()) {
      return "a device";
    }
    return entry.isDirectory() ? "a directory of its own" : "not a plain file";
  }

  private void requireZeros(InputStream rest) throws IOException {
    byte[] buffer = new byte[1 << 12];
    for (int read = rest.read(buffer); read >= 0; read = rest.read(buffer)) {
      for (int i = 0; i < read; i++) {
        if (buffer[i] != 0) {
          throw new InputException(bag + ": has data behind its last file");
        }
      }
    }
  }
}
