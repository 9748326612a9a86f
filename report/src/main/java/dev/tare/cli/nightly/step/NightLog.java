package dev.tare.cli.nightly.step;

import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.NewFile;
import dev.tare.dataset.file.PrintableText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/**
 * The log of a night: time, step and text in each line. A full disk ends the log, not the night.
 */
public final class NightLog implements AutoCloseable {

  private static final String DIRECTORY = "log";

  private final Path file;
  private final PrintWriter lines;

  private NightLog(Path file, PrintWriter lines) {
    this.file = file;
    this.lines = lines;
  }

  /** The log of a night, beside the campaigns of its host: a campaign that is sealed stays so. */
  public static Path file(Path host, Path campaign) {
    return host.resolve(DIRECTORY).resolve(campaign.getFileName() + ".log");
  }

  /** Deletes the logs of a host that were last written before a time; returns their number. */
  static int deleteBefore(Instant time, Path host) {
    Path directory = host.resolve(DIRECTORY);
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      return 0;
    }
    int deleted = 0;
    try (DirectoryStream<Path> logs = Files.newDirectoryStream(directory, "*.log")) {
      for (Path log : logs) {
        if (isOlder(log, time)) {
          Files.delete(log);
          deleted++;
        }
      }
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be thinned", failed);
    }
    return deleted;
  }

  private static boolean isOlder(Path log, Instant time) throws IOException {
    return Files.isRegularFile(log, LinkOption.NOFOLLOW_LINKS)
        && Files.getLastModifiedTime(log).toInstant().isBefore(time);
  }

  /** A new log. */
  public static NightLog create(Path file) {
    try {
      Directories.create(file.toAbsolutePath().getParent());
      return new NightLog(file, new PrintWriter(NewFile.open(file), true, StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw InputException.notWritten(file, failed);
    }
  }

  public Path file() {
    return file;
  }

  /** Adds a line. */
  public void add(String step, String text) {
    String time = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    lines.println(time + " " + step + ": " + PrintableText.line(text));
  }

  /** Where a step writes its lines. */
  public Consumer<String> of(StepName step) {
    return text -> add(step.word(), text);
  }

  /** Adds where an unexpected error comes from. */
  void add(RuntimeException unexpected) {
    unexpected.printStackTrace(lines);
  }

  @Override
  public void close() {
    lines.close();
  }
}
