package dev.tare.collector.process;

import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.InputException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The state of a campaign after it has ended: what is mounted in it is unmounted, because deleting
 * the directory would delete that too, and then it is deleted.
 */
public record CampaignState(Path directory) {

  private static final Path TABLE = Path.of("/proc/self/mountinfo");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([0-7]{3})");

  /** Deletes it; returns why something is left, in one line, and the caller goes on. */
  public Optional<String> remove() {
    if (!Files.exists(directory)) {
      return Optional.empty();
    }
    List<Path> mounted = unmount(directory);
    if (!mounted.isEmpty()) {
      return Optional.of(directory + ": is left, because it has mounts; umount " + mounted.get(0));
    }
    try {
      Directories.delete(directory);
      return Optional.empty();
    } catch (InputException failed) {
      return Optional.of(failed.getMessage());
    }
  }

  /** The mount points in a directory, the newest first. */
  private static List<Path> below(Path directory) {
    try {
      Path real = directory.toRealPath();
      List<Path> found = new ArrayList<>();
      for (String line :
          new String(Files.readAllBytes(TABLE), StandardCharsets.UTF_8).split("\n")) {
        Path point = Path.of(unescaped(line.split(" ")[4]));
        if (point.startsWith(real)) {
          found.add(point);
        }
      }
      Collections.reverse(found);
      return found;
    } catch (IOException notThere) {
      return List.of();
    }
  }

  /** Unmounts everything in a directory; returns what could not be. */
  private static List<Path> unmount(Path directory) {
    for (Path point : below(directory)) {
      umount(point);
    }
    return below(directory);
  }

  private static void umount(Path point) {
    try {
      new ProcessBuilder("umount", "--lazy", "--no-canonicalize", "--", point.toString())
          .redirectInput(new File("/dev/null"))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException noSuchCommand) {
      // what is left is told by the caller
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }

  /** The kernel writes a blank as {@code \\040}. */
  private static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(code.group(1), 8))));
  }
}
