package dev.tare.cli.nightly.step;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the site over the whole archive. */
public record SiteStep(Path to, SiteWriter writer) {

  /** Writes a site. */
  @FunctionalInterface
  public interface SiteWriter {
    void write(Path archive, Path to) throws IOException;
  }

  public StepReport take(Tonight night) {
    try {
      writer.write(night.archive(), to);
      return StepReport.done("" + to);
    } catch (IOException failed) {
      throw InputException.notWritten(to, failed);
    }
  }
}
