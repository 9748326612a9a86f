package dev.tare.report.site;

import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.QuickChecksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a site: each is written whole, and only if it differs; what does not belong to the
 * site any more is deleted at the end.
 */
final class SiteFiles {

  private static final String MARKER = "tare-site.txt";
  private static final String MARK =
      "Made by 'tare site', which deletes what is not its own from hosts/, data/ and badges/.\n";
  private static final List<String> DIRECTORIES = List.of("hosts", "data", "badges");
  private static final int MOST = 1 << 28;

  private final Path directory;
  private final Set<Path> files = new HashSet<>();
  private final Set<Path> trees = new HashSet<>();
  private int inTrees;
  private int written;
  private int deleted;
  private long bytes;

  private SiteFiles(Path directory) {
    this.directory = directory;
  }

  /** Fails for a directory that holds something else. */
  static SiteFiles in(Path directory) {
    Directories.create(directory);
    SiteFiles files = new SiteFiles(directory);
    if (!Files.isRegularFile(directory.resolve(MARKER), LinkOption.NOFOLLOW_LINKS)) {
      requireEmpty(directory);
    }
    files.write(MARKER, MARK);
    return files;
  }

  /** Hidden files, such as those of git, may be there. */
  private static void requireEmpty(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      if (entries.anyMatch(entry -> !entry.getFileName().toString().startsWith("."))) {
        throw new InputException(
            directory + ": is not empty and no site of tare; name a new directory");
      }
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be read", failed);
    }
  }

  void write(String path, String text) {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String path, byte[] content) {
    Path file = directory.resolve(path);
    files.add(file);
    bytes += content.length;
    if (!isSame(file, content)) {
      createParents(path);
      AtomicFile.write(file, content);
      written++;
    }
  }

  /** Files that link to each other: a new directory is hidden until it has all of them. */
  void writeTogether(String path, Map<String, byte[]> contents) throws IOException {
    Path target = directory.resolve(path);
    if (contents.isEmpty() || Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      contents.forEach((name, content) -> write(path + "/" + name, content));
      return;
    }
    Path hidden = Path.of(path).resolveSibling("." + target.getFileName());
    contents.forEach((name, content) -> write(hidden.resolve(name).toString(), content));
    Files.move(directory.resolve(hidden), target);
    for (String name : contents.keySet()) {
      files.remove(directory.resolve(hidden).resolve(name));
      files.add(target.resolve(name));
    }
  }

  /** A file of an earlier time that still belongs to the site; returns its size. */
  long keep(Path file) throws IOException {
    long size = Files.size(file);
    bytes += files.add(file) ? size : 0;
    return size;
  }

  /** The files of an earlier time in a directory, which all still belong to the site. */
  void keepTree(String path) {
    trees.add(directory.resolve(path));
  }

  /** How many such files there are. */
  void count(int more, long size) {
    inTrees += more;
    bytes += size;
  }

  /** A file of an earlier time, if it is what was written then. */
  boolean keepIf(String path, String checksum) {
    Path file = directory.resolve(path);
    Optional<byte[]> content = content(path).filter(one -> QuickChecksum.of(one).equals(checksum));
    content.ifPresent(
        one -> {
          files.add(file);
          bytes += one.length;
        });
    return content.isPresent();
  }

  /** A file of an earlier time. */
  Optional<byte[]> content(String path) {
    try {
      return Optional.of(BoundedFile.bytes(directory.resolve(path), MOST));
    } catch (IOException | InputException none) {
      return Optional.empty();
    }
  }

  Path resolve(String path) {
    return directory.resolve(path);
  }

  private void createParents(String path) {
    Path parent = Path.of(path).getParent();
    for (int names = 1; parent != null && names <= parent.getNameCount(); names++) {
      Directories.createInside(directory, parent.subpath(0, names).toString());
    }
  }

  private static boolean isSame(Path file, byte[] content) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) == content.length
          && Arrays.equals(BoundedFile.bytes(file, MOST), content);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Deletes what is in the site's directories and was not written or kept, and old styles. */
  void deleteOthers() throws IOException {
    for (String name : DIRECTORIES) {
      if (Files.isDirectory(directory.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        deleteOthers(directory.resolve(name));
      }
    }
    AtomicFile.deleteLeftovers(directory);
    try (Stream<Path> entries = Files.list(directory)) {
      for (Path entry : entries.filter(SiteFiles::isStyle).toList()) {
        deleteUnlessOurs(entry);
      }
    }
  }

  private static boolean isStyle(Path entry) {
    return entry.getFileName().toString().matches("style-[0-9a-f]+\\.css");
  }

  private void deleteOthers(Path top) throws IOException {
    for (Path entry : entries(top)) {
      if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (!AtomicFile.isTemporary(entry)) {
          deleteUnlessOurs(entry);
        }
      } else if (!trees.contains(entry)) {
        deleteOthers(entry);
      }
    }
    AtomicFile.deleteLeftovers(top);
    deleteIfEmpty(top);
  }

  private static List<Path> entries(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted(Comparator.reverseOrder()).toList();
    }
  }

  private static void deleteIfEmpty(Path entry) throws IOException {
    try (Stream<Path> inside = Files.list(entry)) {
      if (inside.findAny().isPresent()) {
        return;
      }
    }
    Files.delete(entry);
  }

  private void deleteUnlessOurs(Path entry) throws IOException {
    if (!files.contains(entry)) {
      Files.delete(entry);
      deleted++;
    }
  }

  SiteResult result(int hosts, int nights) {
    return new SiteResult(hosts, nights, files.size() + inTrees, written, deleted, bytes);
  }
}
