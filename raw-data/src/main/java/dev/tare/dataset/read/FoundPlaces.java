package dev.tare.dataset.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where nothing further is looked for: below a directory whose own files hold something, and in
 * directories with a file called as one of these is, such as {@code history/}; not where many of
 * them have that name, as a tool gives it.
 *
 * @param directories that hold something; empty for the directory that is read
 * @param copies directories with another version of what is found
 */
record FoundPlaces(Set<String> directories, Set<String> copies) {

  /**
   * The places after the levels above.
   *
   * @param found files above that hold something
   * @param level the files of the next level
   */
  static FoundPlaces of(Set<String> found, List<String> level) {
    Set<String> directories = new TreeSet<>();
    found.forEach(name -> directories.add(parent(name)));
    Set<String> copies = new TreeSet<>();
    level.stream()
        .filter(name -> found.stream().filter(one -> base(one).equals(base(name))).count() == 1)
        .filter(name -> name.contains("/"))
        .forEach(name -> copies.add(root(name, found)));
    return new FoundPlaces(directories, copies);
  }

  /** Whether a file of that level is not looked at. */
  boolean cover(String name) {
    boolean below = directories.contains("");
    for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      String above = name.substring(0, slash);
      below |= copies.contains(above) || directories.contains(above) && !above.equals(parent(name));
    }
    return below;
  }

  /** The first directory of a copy, unless files that hold something are in it, too. */
  private static String root(String name, Set<String> found) {
    String first = name.substring(0, name.indexOf('/'));
    return found.stream().anyMatch(one -> one.startsWith(first + "/")) ? parent(name) : first;
  }

  private static String base(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static String parent(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }
}
