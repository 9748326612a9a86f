package dev.tare.collector.process;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * What a script left: its exit code and what it printed. Lines {@code @inner VALUE}, {@code @fact
 * KEY=VALUE}, {@code @reason TEXT}, {@code @remedy TEXT}, {@code @found TEXT}, {@code @image_bytes
 * NUMBER} and {@code @guest_seconds SECONDS} are data.
 */
public record ScriptOutput(int exit, String out, String err) {

  /** More is not read; the guard ends a run that prints more. */
  public static final int LIMIT = 1 << 20;

  private static final Pattern SECONDS = Pattern.compile("\\d+(\\.\\d+)?");

  static ScriptOutput read(int exit, Path out, Path err) {
    return new ScriptOutput(exit, head(out), head(err));
  }

  public boolean succeeded() {
    return exit == 0;
  }

  public boolean tooMuch() {
    return exit == CommandRunner.TOO_MUCH_OUTPUT && out.length() + err.length() >= LIMIT;
  }

  /** The first thing said by that word. */
  public Optional<String> word(String name) {
    return words(name).stream().findFirst();
  }

  public List<String> words(String name) {
    String start = "@" + name + " ";
    return (out + "\n" + err)
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .toList();
  }

  public Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    for (String fact : words("fact")) {
      int equals = fact.indexOf('=');
      if (equals > 0) {
        facts.put(fact.substring(0, equals), fact.substring(equals + 1));
      }
    }
    return facts;
  }

  /** How long a guest says its run was, by its own clock. */
  public OptionalDouble guestSeconds() {
    return word("guest_seconds").stream()
        .filter(text -> SECONDS.matcher(text).matches())
        .mapToDouble(Double::parseDouble)
        .findFirst();
  }

  /** How much of the host's disk a guest's image takes. */
  public Optional<String> imageBytes() {
    return word("image_bytes").filter(text -> text.matches("\\d{1,18}"));
  }

  /** Why it failed: its own reason, or the last line it logged, or its exit code. */
  public String complaint() {
    if (exit == CommandRunner.TIME_IS_UP) {
      return "did not end in time";
    }
    return word("reason")
        .or(() -> err.lines().filter(line -> !line.isBlank()).reduce((first, last) -> last))
        .orElse("exit code " + exit);
  }

  private static String head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }
}
