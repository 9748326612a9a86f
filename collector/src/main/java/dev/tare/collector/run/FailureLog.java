package dev.tare.collector.run;

import dev.tare.collector.plan.PlannedRun;
import dev.tare.collector.process.ScriptOutput;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.Directories;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes the output of failed runs in the directory {@link DatasetFiles#LOG}. */
final class FailureLog {

  private static final int MOST = 1 << 16;

  private FailureLog() {}

  /** Writes it; returns the file's name relative to the campaign. */
  static String write(Path folder, PlannedRun run, ScriptOutput output) {
    String name = DatasetFiles.LOG + "/" + run.cell() + "-" + run.round() + ".log";
    String text = head(output.out()) + "\n--- standard error ---\n" + head(output.err());
    Directories.createInside(folder, DatasetFiles.LOG);
    AtomicFile.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    return name;
  }

  private static String head(String text) {
    return text.length() <= MOST ? text : text.substring(0, MOST) + "\n(cut off)";
  }
}
