package dev.tare.dataset.archive.merge;

import dev.tare.dataset.archive.RawFiles;
import dev.tare.dataset.archive.bag.OpenCampaign;
import dev.tare.dataset.archive.bag.Payload;
import dev.tare.dataset.datapackage.ThinnedFiles;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;

/** Whether two campaigns have the same measured data; reports and thinned files do not matter. */
final class SameCampaign {

  private SameCampaign() {}

  static boolean of(Path one, Path other) {
    Set<String> thinned = new HashSet<>(OpenCampaign.read(one, ThinnedFiles::in));
    thinned.addAll(OpenCampaign.read(other, ThinnedFiles::in));
    return raw(one, thinned).equals(raw(other, thinned));
  }

  private static SortedMap<String, String> raw(Path campaign, Set<String> thinned) {
    SortedMap<String, String> checksums = Payload.checksums(campaign);
    checksums.keySet().removeIf(name -> !RawFiles.isRaw(name) || thinned.contains(name));
    return checksums;
  }
}
