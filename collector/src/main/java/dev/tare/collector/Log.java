package dev.tare.collector;

import dev.tare.collector.process.Spoken;
import dev.tare.dataset.WholeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Keeps what a failed run printed, in the campaign's folder {@code log}. */
final class Log {

  private static final int MOST = 1 << 16;

  private Log() {}

  /** Writes the output; gives the file's name relative to the campaign. */
  static String keep(Path folder, PlannedRun run, Spoken spoken) {
    String name = "log/" + run.cell() + "-" + run.round() + ".log";
    String text = head(spoken.out()) + "\n--- standard error ---\n" + head(spoken.err());
    WholeFile.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    return name;
  }

  private static String head(String text) {
    return text.length() <= MOST ? text : text.substring(0, MOST) + "\n(cut off)";
  }
}
