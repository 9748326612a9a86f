package dev.tare.dataset.archive.prune;

import dev.tare.dataset.archive.RawFiles;
import dev.tare.dataset.archive.bag.Bag;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.archive.bag.BagPacker;
import dev.tare.dataset.archive.bag.OpenCampaign;
import dev.tare.dataset.archive.bag.PackedFiles;
import dev.tare.dataset.datapackage.ThinnedFiles;
import dev.tare.dataset.file.Digest;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Removes from a campaign what it can spare. First {@code thinned.csv} says so, then the files go;
 * a bag is packed anew.
 *
 * @param rule why
 * @param tool name and version of Tare
 */
record CampaignThinner(String rule, String tool) {

  /** The names of the files that a campaign can spare. */
  static List<String> sparable(Path campaign) {
    return OpenCampaign.read(campaign, directory -> List.copyOf(files(directory).keySet()));
  }

  private static SortedMap<String, Path> files(Path directory) {
    SortedMap<String, Path> files = PackedFiles.in(directory);
    files.keySet().removeIf(name -> !RawFiles.isSparable(name));
    return files;
  }

  void thin(Path campaign) {
    if (!BagNames.isBag(campaign)) {
      thinDirectory(campaign);
      return;
    }
    Bag thinned =
        OpenCampaign.read(
            campaign,
            directory -> {
              thinDirectory(directory);
              return BagPacker.replace(directory, campaign, tool);
            });
    if (!thinned.campaign().equals(BagNames.campaign(campaign))) {
      throw new IllegalStateException(campaign + " became " + thinned.campaign());
    }
  }

  private void thinDirectory(Path directory) {
    SortedMap<String, Path> files = files(directory);
    List<List<String>> rows = new ArrayList<>();
    try {
      for (Path file : files.values()) {
        String name = directory.relativize(file).toString();
        rows.add(List.of(name, "" + Files.size(file), Digest.sha256(file), rule));
      }
      ThinnedFiles.add(directory, rows);
      for (Path file : files.values()) {
        Files.delete(file);
      }
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be thinned", failed);
    }
  }
}
