package dev.tare.cli.terminal;

import dev.tare.analyzer.result.History;
import dev.tare.dataset.file.ShellQuoting;
import java.nio.file.Path;
import java.util.Optional;

/** Suggests the next command. */
public final class NextStep {

  private NextStep() {}

  /** The end of a sentence that reports a new dataset. */
  public static String after(Path dataset) {
    String directory = ShellQuoting.of(dataset);
    return ". Next: tare analyze " + directory + " && tare report " + directory;
  }

  /** How to accept the level of a series whose change is open. */
  public static String accepting(
      Path archive, Optional<String> host, History.Series series, History.Alarm open) {
    return "To accept the new level of "
        + series.platform()
        + "/"
        + series.benchmark()
        + ": tare alarms accept "
        + ShellQuoting.of(archive)
        + " "
        + series.platform()
        + "/"
        + series.benchmark()
        + " --from "
        + ShellQuoting.of(open.from())
        + host.map(id -> " --host " + id).orElse("");
  }
}
