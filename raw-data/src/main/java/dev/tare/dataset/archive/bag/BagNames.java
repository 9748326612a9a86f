package dev.tare.dataset.archive.bag;

import dev.tare.dataset.archive.stream.Checksum;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The names of a bag and of the files in it. */
public final class BagNames {

  /** The end of a bag's name. */
  public static final String SUFFIX = ".tar.gz";

  static final String DECLARATION = "bagit.txt";
  static final String INFO = "bag-info.txt";
  static final String PAYLOAD = "data/";

  private BagNames() {}

  /** Whether a path is that of a bag, by its name. */
  public static boolean isBag(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    return name.endsWith(SUFFIX)
        && name.length() > SUFFIX.length()
        && !name.startsWith(".")
        && Files.isRegularFile(path);
  }

  /** The name of the campaign in a directory or a bag. */
  public static String campaign(Path path) {
    String name = path.toAbsolutePath().normalize().getFileName().toString();
    return isBag(path) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }

  /** The bag beside a campaign's directory. */
  public static Path beside(Path directory) {
    Path whole = directory.toAbsolutePath().normalize();
    return whole.resolveSibling(whole.getFileName() + SUFFIX);
  }

  /** Refuses a campaign whose name cannot be a line of {@code bag-info.txt}. */
  static void requirePrintable(Path directory) {
    String name = campaign(directory);
    if (!PrintableText.line(name).strip().equals(name)) {
      throw new InputException(
          PrintableText.line(directory.toString())
              + ": has a character in its name that a bag cannot have; rename it; not packed");
    }
  }

  /** The files of a bag that are not payload. */
  static Set<String> tagFiles() {
    Set<String> names = new TreeSet<>(Set.of(DECLARATION, INFO));
    for (Checksum checksum : Checksum.values()) {
      names.add(checksum.manifest());
      names.add(checksum.tagManifest());
    }
    return names;
  }

  static boolean isTagManifest(String name) {
    return name.startsWith("tagmanifest-");
  }

  /** The error that a file in a bag is wrong; one line, whatever the name of the file. */
  static InputException refused(Path bag, String name, String why) {
    return new InputException(PrintableText.line(bag + ": " + name + ": " + why));
  }

  /** The name of an entry below the bag's own directory; refuses what could lead elsewhere. */
  static String inside(Path bag, String entry) {
    String top = campaign(bag) + "/";
    if (!entry.startsWith(top)) {
      throw refused(bag, entry, "is not in " + top + ", the name of the bag; not read");
    }
    String name = entry.substring(top.length());
    for (String part : name.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\0') >= 0) {
        throw refused(bag, entry, "leads out of the bag; not read");
      }
    }
    if (!name.startsWith(PAYLOAD) && !tagFiles().contains(name)) {
      throw refused(bag, entry, "additional file; not read");
    }
    return name;
  }
}
