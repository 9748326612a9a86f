package dev.tare.dataset.read;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files below a directory. Links are not followed; hidden entries and datasets of Tare below
 * the directory are passed over.
 *
 * @param byDepth names relative to the directory, by number of directories above them
 * @param links names of links
 * @param datasets directories that are datasets of their own
 */
record CandidateFiles(
    SortedMap<Integer, List<String>> byDepth, List<String> links, List<String> datasets) {

  /** Directories nest no deeper in the results of any tool. */
  private static final int DEEPEST = 12;

  private static final int MOST = 20_000;

  static CandidateFiles in(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new InputException(directory + ": is not a directory");
    }
    Walk walk = walk(directory);
    walk.byDepth.values().forEach(names -> names.sort(null));
    return new CandidateFiles(walk.byDepth, List.copyOf(walk.links), List.copyOf(walk.datasets));
  }

  /** The directory itself may be a link: the user named it. */
  private static Walk walk(Path directory) {
    try {
      Walk walk = new Walk(directory.toRealPath());
      Files.walkFileTree(
          walk.directory, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST + 1, walk);
      return walk;
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be read", failed);
    }
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path directory;
    private final SortedMap<Integer, List<String>> byDepth = new TreeMap<>();
    private final SortedSet<String> links = new TreeSet<>();
    private final SortedSet<String> datasets = new TreeSet<>();
    private int count;

    Walk(Path directory) {
      this.directory = directory;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
      if (visited.equals(directory)) {
        return FileVisitResult.CONTINUE;
      }
      if (visited.getFileName().toString().startsWith(".")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (Files.exists(visited.resolve(DatasetFiles.DESCRIPTION))) {
        datasets.add(name(visited));
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (++count > MOST) {
        throw new InputException(
            directory + ": has more than " + MOST + " files; name the directory with the results");
      }
      String name = name(file);
      if (attributes.isSymbolicLink()) {
        links.add(name);
      } else if (attributes.isRegularFile() && !file.getFileName().toString().startsWith(".")) {
        int depth = directory.relativize(file).getNameCount() - 1;
        byDepth.computeIfAbsent(depth, first -> new ArrayList<>()).add(name);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) {
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return directory.relativize(file).toString().replace('\\', '/');
    }
  }
}
