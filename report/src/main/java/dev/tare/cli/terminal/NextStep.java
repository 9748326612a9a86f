package dev.tare.cli.terminal;

import dev.tare.dataset.file.ShellQuoting;
import java.nio.file.Path;

/** What one would type next. */
public final class NextStep {

  private NextStep() {}

  /** After a dataset was written, as the end of a sentence. */
  public static String after(Path dataset) {
    String folder = ShellQuoting.of(dataset);
    return ". Next: tare analyze " + folder + " && tare report " + folder;
  }
}
