package dev.tare.cli.terminal;

import dev.tare.dataset.file.ShellQuoting;
import java.nio.file.Path;

/** Suggests the next command. */
public final class NextStep {

  private NextStep() {}

  /** The end of a sentence that reports a new dataset. */
  public static String after(Path dataset) {
    String directory = ShellQuoting.of(dataset);
    return ". Next: tare analyze " + directory + " && tare report " + directory;
  }
}
