package dev.tare.dataset.read.naming;

import dev.tare.dataset.platform.KnownPlatforms;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceSeries;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the directories of files tell about platforms. */
final class DirectoryNames {

  private final Set<String> parents;
  private final int telling;
  private final boolean shared;

  DirectoryNames(List<SourceFile> files) {
    parents =
        files.stream().map(DirectoryNames::parent).collect(Collectors.toCollection(TreeSet::new));
    telling = telling(parents.stream().map(DirectoryNames::steps).toList());
    Set<String> names = new HashSet<>();
    shared =
        parents.size() > 1
            && files.stream()
                .map(SourceFile::name)
                .distinct()
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .anyMatch(name -> !names.add(name));
  }

  /** Whether files of one name lie in several directories, so that these tell them apart. */
  boolean tellFilesApart() {
    return shared;
  }

  /** The directory of a file, as far as it differs from the others and names no benchmark. */
  Optional<String> of(SourceFile file, SourceSeries.Label label) {
    List<String> steps = steps(parent(file));
    if (parents.size() == 1) {
      return steps.isEmpty()
          ? Optional.empty()
          : Optional.of(steps.get(steps.size() - 1)).filter(DirectoryNames::isKnown);
    }
    List<String> benchmark = words(label.benchmark().orElse(""));
    List<String> own =
        steps.subList(Math.max(0, steps.size() - telling), steps.size()).stream()
            .filter(step -> !benchmark.containsAll(words(step)))
            .toList();
    return own.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", own));
  }

  static boolean isKnown(String name) {
    return KnownPlatforms.traits(name.toLowerCase(Locale.ROOT)).isPresent();
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }

  private static String parent(SourceFile file) {
    return file.name().substring(0, Math.max(0, file.name().lastIndexOf('/')));
  }

  private static List<String> steps(String directory) {
    return directory.isEmpty() ? List.of() : List.of(directory.split("/"));
  }

  /** How many of the last steps are enough to tell all directories apart. */
  private static int telling(List<List<String>> all) {
    int deepest = all.stream().mapToInt(List::size).max().orElse(0);
    for (int steps = 1; steps < deepest; steps++) {
      int last = steps;
      long different =
          all.stream()
              .map(one -> one.subList(Math.max(0, one.size() - last), one.size()))
              .distinct()
              .count();
      if (different == all.size()) {
        return steps;
      }
    }
    return deepest;
  }
}
