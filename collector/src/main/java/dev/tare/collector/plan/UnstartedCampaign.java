package dev.tare.collector.plan;

import dev.tare.dataset.CampaignPlan;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a campaign leaves in its directory that was killed before it had a description. */
public final class UnstartedCampaign {

  private UnstartedCampaign() {}

  /** Its schedule, if it was written; refuses a directory in which anything else is. */
  public static Optional<Plan> schedule(Path folder) {
    return ours(folder).stream()
        .filter(entry -> entry.endsWith(DatasetFiles.PLAN))
        .findFirst()
        .map(whole -> PlanFile.read(folder, CampaignPlan.UNKNOWN));
  }

  /**
   * Removes files that were being written. An empty {@code log} and a whole schedule stay, which a
   * campaign that starts there replaces. If anything else is there, nothing is removed.
   */
  public static void tidy(Path folder) {
    try {
      for (Path entry : ours(folder)) {
        if (AtomicFile.isTemporary(entry)) {
          Files.delete(entry);
        }
      }
    } catch (IOException failed) {
      throw InputException.of(folder, "cannot be used", failed);
    }
  }

  private static List<Path> ours(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try {
      List<Path> entries = entries(folder);
      for (Path entry : entries) {
        if (!isOurs(entry)) {
          throw new InputException(
              folder + ": no campaign to resume (datapackage.json is missing)");
        }
      }
      return entries;
    } catch (IOException failed) {
      throw InputException.of(folder, "cannot be used", failed);
    }
  }

  private static boolean isOurs(Path entry) throws IOException {
    String name = entry.getFileName().toString();
    if (name.equals(DatasetFiles.LOG)) {
      return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && entries(entry).isEmpty();
    }
    boolean file = Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
    return file
        && (AtomicFile.isTemporary(entry) || name.equals(DatasetFiles.PLAN) && isSchedule(entry));
  }

  private static boolean isSchedule(Path file) {
    try {
      PlanFile.read(file.toAbsolutePath().getParent(), CampaignPlan.UNKNOWN);
      return true;
    } catch (InputException another) {
      return false;
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
