package dev.tare.cli.nightly.step;

import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.NewFile;
import dev.tare.dataset.file.PrintableText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
