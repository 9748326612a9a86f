package dev.tare.publish.content;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.Digest;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a directory of pages.
 *
 * @param hashes SHA-256 by path
 * @param sizes bytes by path
 */
public record PageDirectory(
    Path directory, SortedMap<String, String> hashes, SortedMap<String, Long> sizes) {

  private static final String FRONT = "index.html";

  /** Reads a directory; refuses what is no directory of pages, or cannot be sent as it is. */
  public static PageDirectory of(Path directory) {
    if (!Files.isRegularFile(directory.resolve(FRONT), LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException(
          directory + ": has no " + FRONT + "; name the directory of a site or of a report");
    }
    PageDirectory content = new PageDirectory(directory, new TreeMap<>(), new TreeMap<>());
    try (Stream<Path> files = Files.walk(directory.toRealPath())) {
      Path top = directory.toRealPath();
      for (Path file : (Iterable<Path>) files::iterator) {
        content.add(file, top.relativize(file).toString());
      }
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be read", failed);
    } catch (UncheckedIOException failed) {
      throw InputException.of(directory, "cannot be read", failed.getCause());
    }
    return content;
  }

  private void add(Path file, String path) throws IOException {
    boolean skipped =
        path.equals(PublishedList.NAME)
            || path.startsWith(DatasetFiles.SITE_MEMORY + "/")
            || isTemporary(file);
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || skipped) {
      return;
    }
    String shown = directory.resolve(PrintableText.line(path)) + ": ";
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException(shown + "is a link or no regular file; not published; remove it");
    }
    if (!ContentPath.isPlain(path)) {
      throw new InputException(shown + "has a name that cannot be published; rename it");
    }
    hashes.put(path, Digest.sha256(file));
    sizes.put(path, Files.size(file));
  }

  private static boolean isTemporary(Path file) {
    return AtomicFile.isTemporary(file)
        || file.getFileName().toString().matches("\\..+\\.\\d{1,18}\\.tmp");
  }

  /** As a list of what is published once all of it was sent. */
  public PublishedList list() {
    return new PublishedList(hashes);
  }
}
