package dev.tare.dataset.archive.bag;

import dev.tare.dataset.archive.stream.Checksum;
import dev.tare.dataset.archive.stream.MeasuredFile;
import dev.tare.dataset.file.InputException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A manifest (RFC 8493, section 2.1.3): lines of a checksum, two blanks and a path. */
final class Manifest {

  private static final Pattern LINE = Pattern.compile("([0-9a-f]+)  (.+)");

  private Manifest() {}

  /** The text of a manifest; its lines are in the order of the names. */
  static String text(Checksum checksum, Map<String, MeasuredFile> files) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(files)
        .forEach(
            (name, file) ->
                text.append(file.checksums().get(checksum))
                    .append("  ")
                    .append(encoded(name))
                    .append('\n'));
    return text.toString();
  }

  /** The checksums by name; {@code where} names the file in errors. */
  static Map<String, String> parse(String where, String text) {
    Map<String, String> checksums = new TreeMap<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length - 1; i++) {
      Matcher line = LINE.matcher(lines[i]);
      if (!line.matches()) {
        throw InputException.at(where, i + 1, "no line of a manifest");
      }
      if (checksums.put(decoded(line.group(2)), line.group(1)) != null) {
        throw InputException.at(where, i + 1, "lists a file twice: " + line.group(2));
      }
    }
    return checksums;
  }

  private static String encoded(String name) {
    return name.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static String decoded(String name) {
    return name.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }
}
