package dev.tare.cli.nightly.step;

import dev.tare.dataset.file.InputException;
import dev.tare.publish.Publication;
import dev.tare.publish.Publisher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** Publishes the site. */
public record PublishStep(Path site, String target) {

  public StepReport take(Tonight night) {
    try {
      Publication published = Publisher.publish(site, target);
      night.published(Instant.now());
      return StepReport.done(
          target + ": " + published.sent() + " files sent, " + published.deleted() + " deleted");
    } catch (IOException failed) {
      throw InputException.of(target, "not published", failed);
    }
  }
}
