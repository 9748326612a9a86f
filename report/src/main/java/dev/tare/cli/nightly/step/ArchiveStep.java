package dev.tare.cli.nightly.step;

import dev.tare.analyzer.Analyzer;
import dev.tare.dataset.archive.CampaignPacker;
import dev.tare.dataset.archive.SecondMeasurements;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.file.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Packs older nights into bags, with what repeats them. One that cannot be packed stays as it is,
 * and the others are packed.
 *
 * @param newest number of nights that stay directories
 */
public record ArchiveStep(int newest) {

  public StepReport take(Tonight night) {
    List<Path> campaigns = inOrder(night);
    CampaignPacker packer = new CampaignPacker(Optional.empty(), true, true, Analyzer.tool());
    List<String> refused = new ArrayList<>();
    int packed = 0;
    for (Path old : campaigns.subList(0, Math.max(0, campaigns.size() - newest))) {
      packed += isPacked(packer, old, refused) ? 1 : 0;
      SecondMeasurements.ofNight(old).ifPresent(again -> isPacked(packer, again, refused));
    }
    String done = packed + (packed == 1 ? " night packed" : " nights packed");
    return refused.isEmpty()
        ? StepReport.done(done)
        : StepReport.failed(done + "; " + String.join("; ", refused));
  }

  /** By name, whether packed or not. */
  private static List<Path> inOrder(Tonight night) {
    return night.host().campaigns().stream()
        .sorted(Comparator.comparing(BagNames::campaign))
        .toList();
  }

  private static boolean isPacked(CampaignPacker packer, Path campaign, List<String> refused) {
    if (!Files.isDirectory(campaign)) {
      return false;
    }
    try {
      packer.pack(campaign);
      return true;
    } catch (InputException wrong) {
      refused.add(wrong.getMessage());
      return false;
    }
  }
}
