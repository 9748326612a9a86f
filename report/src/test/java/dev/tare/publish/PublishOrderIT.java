package dev.tare.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.publish.content.PageDirectory;
import dev.tare.publish.content.PublishPlan;
import dev.tare.publish.destination.LocalDestination;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections that break at every moment. */
class PublishOrderIT {

  private static final Publisher PUBLISHER = new Publisher(Publisher.LIMIT, false);

  @TempDir private Path folder;

  @Test
  void whereverItBreaksEveryLinkWorksAndTheNextOneCompletesIt() throws IOException {
    Random random = new Random(12);
    int moments = 0;
    for (boolean complete = false; !complete; moments++) {
      Path target = folder.resolve("target-" + moments);
      complete = publishes(target, 1, moments, random);
      publishes(target, 1, Integer.MAX_VALUE, random);
      requireSame(target);
    }
    int first = moments;
    for (boolean complete = false; !complete; moments++) {
      Path target = folder.resolve("target-" + moments);
      publishes(target, 1, Integer.MAX_VALUE, random);
      complete = publishes(target, 2, moments - first, random);
      publishes(target, 3, Integer.MAX_VALUE, random);
      requireSame(target);
    }
    assertThat(moments - first).isGreaterThan(12);
    assertThat(moments).isGreaterThan(30);
  }

  @Test
  void connectionsMayBreakNightAfterNight() throws IOException {
    Random random = new Random(13);
    for (int trial = 0; trial < 12; trial++) {
      Path target = folder.resolve("target-" + trial);
      for (int version = 1; version < 8; version++) {
        publishes(target, version, random.nextInt(25), random);
      }
      publishes(target, 8, Integer.MAX_VALUE, random);
      requireSame(target);
    }
  }

  /** Whether it was completed; every link works before and after. */
  private boolean publishes(Path target, int version, int after, Random random) throws IOException {
    PageDirectory content = PageDirectory.of(Pages.write(folder.resolve("site"), version));
    boolean complete = true;
    try {
      PUBLISHER.published(
          content, new BreakingDestination(new LocalDestination(target), after, random));
    } catch (IOException broken) {
      complete = false;
    }
    assertThat(Pages.brokenLinks(target)).as("version " + version + " after " + after).isEmpty();
    return complete;
  }

  private void requireSame(Path target) throws IOException {
    assertThat(Pages.contents(target)).isEqualTo(Pages.contents(folder.resolve("site")));
    PublishPlan again =
        PUBLISHER.published(PageDirectory.of(folder.resolve("site")), new LocalDestination(target));
    assertThat(again.sent() + again.deleted().size()).isZero();
  }
}
