package dev.tare.publish.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Paths of published files: relative, with slashes. */
public final class ContentPath {

  /** The file in a target that lists what is published there. */
  static final String LIST = ".tare-published";

  /** Line feeds would end an entry of a list; half characters cannot be named on other systems. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFD}]");

  private static final List<String> RESERVED = List.of("", ".", "..", ".git");

  private ContentPath() {}

  /** Whether a path stays inside its directory and can be sent by every client. */
  public static boolean isPlain(String path) {
    return !UNFIT.matcher(path).find()
        && !path.equals(LIST)
        && Stream.of(path.split("/", -1)).noneMatch(RESERVED::contains);
  }

  /** How many directories a path is below the top. */
  static int depth(String path) {
    return (int) path.chars().filter(letter -> letter == '/').count();
  }

  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
