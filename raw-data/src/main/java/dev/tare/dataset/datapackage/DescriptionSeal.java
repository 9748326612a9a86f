package dev.tare.dataset.datapackage;

import dev.tare.dataset.file.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The seal of {@code datapackage.json} itself: its last property {@code seal} is the SHA-256 of all
 * the lines above it, as {@code head -n -2 datapackage.json | sha256sum} prints it.
 */
enum DescriptionSeal {
  /** There is none, as in the files of earlier versions. */
  ABSENT,
  /** The file is as it was written. */
  INTACT,
  /** The file is not as it was written. */
  BROKEN;

  private static final String KEY = "  \"seal\" : \"sha256:";
  private static final String END = "\"\n}\n";
  private static final Pattern LAST_LINES =
      Pattern.compile(Pattern.quote(KEY) + "([0-9a-f]{64})" + Pattern.quote(END));
  private static final int LENGTH = KEY.length() + 64 + END.length();

  /** The content of a file that holds an object, with the seal as its last property. */
  static byte[] close(String object) {
    String above = object.substring(0, object.lastIndexOf("\n}")) + ",\n";
    String hash = Digest.sha256(above.getBytes(StandardCharsets.UTF_8));
    return (above + KEY + hash + END).getBytes(StandardCharsets.UTF_8);
  }

  static DescriptionSeal of(byte[] content) {
    int end = Math.max(0, content.length - LENGTH);
    String last = new String(content, end, content.length - end, StandardCharsets.ISO_8859_1);
    Matcher seal = LAST_LINES.matcher(last);
    if (!seal.matches()) {
      return ABSENT;
    }
    return Digest.sha256(Arrays.copyOf(content, end)).equals(seal.group(1)) ? INTACT : BROKEN;
  }
}
