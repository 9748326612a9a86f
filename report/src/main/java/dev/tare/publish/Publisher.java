package dev.tare.publish;

import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.ScratchDirectory;
import dev.tare.publish.address.PublishTarget;
import dev.tare.publish.address.TargetParser;
import dev.tare.publish.content.PageDirectory;
import dev.tare.publish.content.PublishPlan;
import dev.tare.publish.content.PublishedList;
import dev.tare.publish.content.Stage;
import dev.tare.publish.destination.Destination;
import dev.tare.publish.destination.GitBranch;
import dev.tare.publish.destination.LocalDestination;
import dev.tare.publish.destination.RcloneDestination;
import dev.tare.publish.destination.RsyncDestination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Publishes a directory of pages. Whatever ends it, the target stays readable, and the next
 * publication completes it.
 *
 * @param limit time for all of it
 * @param everything whether also what the target is said to hold is sent, or compared by the client
 */
public record Publisher(Duration limit, boolean everything) {

  public static final Duration LIMIT = Duration.ofHours(2);

  /** Publishes what is new, changed or gone. */
  public static Publication publish(Path directory, String target) throws IOException {
    return new Publisher(LIMIT, false).publish(directory, TargetParser.parse(target));
  }

  /** Publishes to a target. */
  public Publication publish(Path directory, PublishTarget target) {
    PageDirectory content = PageDirectory.of(directory);
    Instant end = Instant.now().plus(limit);
    try (ScratchDirectory scratch = ScratchDirectory.create()) {
      PublishPlan plan = published(content, target, scratch.path(), end);
      return new Publication(target.kind(), plan.sent(), plan.deleted().size(), plan.bytes());
    } catch (IOException failed) {
      throw InputException.notWritten("target (" + target.kind() + ")", failed);
    }
  }

  private PublishPlan published(
      PageDirectory content, PublishTarget target, Path scratch, Instant end) throws IOException {
    if (target instanceof PublishTarget.Git git) {
      return new GitBranch(git, scratch, end).publish(content);
    } else if (target instanceof PublishTarget.Rsync rsync) {
      return published(content, new RsyncDestination(rsync, scratch, end));
    } else if (target instanceof PublishTarget.Rclone rclone) {
      return published(content, new RcloneDestination(rclone, scratch, end));
    }
    Path directory = ((PublishTarget.Local) target).directory();
    requireApart(content.directory(), directory);
    return published(content, new LocalDestination(directory));
  }

  /** Brings a destination up to date. */
  PublishPlan published(PageDirectory content, Destination destination) throws IOException {
    PublishedList before = destination.published().orElse(PublishedList.NONE);
    PublishPlan plan = PublishPlan.of(content, everything ? before.namesOnly() : before);
    if (!plan.isEmpty()) {
      destination.requireFree(plan.unlisted());
      carryOut(plan, destination);
    }
    return plan;
  }

  /** The list in the target is always at least as long as what is there. */
  private static void carryOut(PublishPlan plan, Destination destination) throws IOException {
    Stage.SendPhase step = null;
    for (Map.Entry<Stage, List<String>> stage : plan.stages().entrySet()) {
      if (stage.getKey().step() != step) {
        destination.write(plan.during(stage.getKey()));
        step = stage.getKey().step();
      }
      destination.send(plan.content(), stage.getValue());
    }
    if (!plan.deleted().isEmpty()) {
      destination.delete(plan.deleted());
    }
    destination.write(plan.content().list());
  }

  private static void requireApart(Path from, Path to) throws IOException {
    Path source = from.toRealPath();
    Path target = Files.exists(to) ? to.toRealPath() : to.toAbsolutePath().normalize();
    if (source.startsWith(target) || target.startsWith(source)) {
      throw new InputException(
          to + ": holds " + from + ", or lies in it; name a directory beside it");
    }
  }
}
