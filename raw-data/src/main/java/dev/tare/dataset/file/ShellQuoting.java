package dev.tare.dataset.file;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Quotes text as one word of a POSIX shell, for commands that users copy. */
public final class ShellQuoting {

  private ShellQuoting() {}

  /** The text itself if it has no special characters; otherwise in single quotes. */
  public static String of(String text) {
    return text.matches("[A-Za-z0-9_./:=+-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  /** The same for a path; one with a leading dash is not to be an option. */
  public static String of(Path path) {
    return of(path.toString().startsWith("-") ? "./" + path : path.toString());
  }

  public static String all(List<String> words) {
    return words.stream().map(ShellQuoting::of).collect(Collectors.joining(" "));
  }
}
