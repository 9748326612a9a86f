package dev.tare.cli.nightly.step;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** Publishes the site. */
public record PublishStep(Path site, String target, SitePublisher publisher) {

  /** Publishes a directory. */
  @FunctionalInterface
  public interface SitePublisher {
    void publish(Path directory, String target) throws IOException;
  }

  public StepReport take(Tonight night) {
    try {
      publisher.publish(site, target);
      night.published(Instant.now());
      return StepReport.done(target);
    } catch (IOException failed) {
      throw InputException.of(target, "not published", failed);
    }
  }
}
