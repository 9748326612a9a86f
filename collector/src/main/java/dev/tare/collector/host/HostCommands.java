package dev.tare.collector.host;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks commands of this host for one line; one that hangs or prints endlessly is ended.
 *
 * @param path searched for them
 */
record HostCommands(String path) {

  private static final int LIMIT = 1 << 16;

  private record Answer(int code, String text) {

    Optional<String> line() {
      return text.lines().findFirst().map(String::strip).filter(line -> !line.isEmpty());
    }
  }

  /** The first line that a command prints; absent when it fails. */
  Optional<String> firstLine(List<String> words) {
    return ask(words).filter(answer -> answer.code == 0).flatMap(Answer::line);
  }

  /** The first line on standard output, also of a command that fails. */
  Optional<String> firstLineWhateverTheCode(List<String> words) {
    return ask(words).flatMap(Answer::line);
  }

  private Optional<Answer> ask(List<String> words) {
    List<String> limited = new ArrayList<>(List.of("timeout", "-k", "1", "10"));
    limited.addAll(words);
    try {
      Process process = builder(limited).start();
      byte[] printed = process.getInputStream().readNBytes(LIMIT);
      process.getInputStream().close();
      return Optional.of(
          new Answer(process.waitFor(), new String(printed, StandardCharsets.UTF_8)));
    } catch (IOException notThere) {
      return Optional.empty();
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }

  private ProcessBuilder builder(List<String> words) {
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectInput(new File("/dev/null"));
    builder.environment().put("PATH", path);
    builder.environment().put("LC_ALL", "C");
    return builder;
  }
}
