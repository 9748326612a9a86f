package dev.tare.collector.plan;

import dev.tare.dataset.CampaignPlan;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a campaign leaves in its directory that was killed before it had a description. */
public final class UnstartedCampaign {

  private UnstartedCampaign() {}

  /**
   * Removes it: an empty {@code log}, a whole schedule, and files that were being written. If
   * anything else is there, nothing is removed.
   */
  public static void remove(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try {
      List<Path> ours = new ArrayList<>();
      for (Path entry : entries(folder)) {
        if (!isOurs(entry)) {
          throw new InputException(
              folder + ": no campaign to resume (datapackage.json is missing)");
        }
        ours.add(entry);
      }
      for (Path entry : ours) {
        Files.delete(entry);
      }
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
