package dev.tare.collector.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers in the files of a kernel below a root directory. A file that is not there is absent; one
 * that cannot be read or holds no number is absent too, and a doubt.
 */
final class KernelFiles {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(\\.\\d{1,18})?");

  private static final int SHOWN = 40;

  private final Path root;
  private final List<String> doubts = new ArrayList<>();

  KernelFiles(Path root) {
    this.root = root;
  }

  /** A line for each file that answered nonsense. */
  List<String> doubts() {
    return List.copyOf(doubts);
  }

  Optional<String> text(String name) {
    try {
      byte[] read = Files.readAllBytes(root.resolve(name));
      return Optional.of(new String(read, StandardCharsets.UTF_8));
    } catch (NoSuchFileException | NotDirectoryException notThere) {
      return Optional.empty();
    } catch (IOException failed) {
      doubts.add("/" + name + " cannot be read: " + reason(failed));
      return Optional.empty();
    }
  }

  /** A number without sign found in a file; anything else is a doubt. */
  OptionalDouble number(String name, String found) {
    String text = found.strip();
    if (NUMBER.matcher(text).matches()) {
      return OptionalDouble.of(Double.parseDouble(text));
    }
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    doubts.add("/" + name + " has no number: '" + shown + "'");
    return OptionalDouble.empty();
  }

  /** The names of the entries of a directory that match; none if it cannot be read. */
  List<String> entries(String directory, String pattern) {
    try (Stream<Path> files = Files.list(root.resolve(directory))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(pattern))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException notThere) {
      return List.of();
    }
  }

  private static String reason(IOException failed) {
    return failed instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : String.valueOf(failed.getMessage());
  }
}
