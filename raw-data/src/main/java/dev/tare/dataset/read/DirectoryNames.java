package dev.tare.dataset.read;

import dev.tare.dataset.platform.KnownPlatforms;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceSeries;
import java.util.ArrayList;
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
  private final int common;
  private final boolean shared;

  DirectoryNames(List<SourceFile> files) {
    parents =
        files.stream().map(DirectoryNames::parent).collect(Collectors.toCollection(TreeSet::new));
    common = common(parents.stream().map(DirectoryNames::steps).toList());
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
        steps.subList(Math.min(common, steps.size()), steps.size()).stream()
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

  /** How many directories all have in common. */
  private static int common(List<List<String>> all) {
    List<String> shared = all.isEmpty() ? List.of() : new ArrayList<>(all.get(0));
    for (List<String> steps : all) {
      int same = 0;
      while (same < Math.min(shared.size(), steps.size())
          && shared.get(same).equals(steps.get(same))) {
        same++;
      }
      shared = shared.subList(0, same);
    }
    return shared.size();
  }
}
