package dev.tare.collector.run;

import dev.tare.collector.plan.PlannedRun;
import dev.tare.collector.process.ScriptOutput;
import dev.tare.dataset.file.AtomicFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Keeps the output of failed runs in the campaign's directory {@code log}. */
final class FailureLog {

  private static final int MOST = 1 << 16;

  private FailureLog() {}

  /** Writes the output; returns the file's name relative to the campaign. */
  static String keep(Path folder, PlannedRun run, ScriptOutput output) {
    String name = "log/" + run.cell() + "-" + run.round() + ".log";
    String text = head(output.out()) + "\n--- standard error ---\n" + head(output.err());
    AtomicFile.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    return name;
  }

  private static String head(String text) {
    return text.length() <= MOST ? text : text.substring(0, MOST) + "\n(cut off)";
  }
}
