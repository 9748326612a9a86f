package dev.tare.dataset.archive;

import dev.tare.dataset.archive.bag.Bag;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.datapackage.ThinnedFiles;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.Optional;

/** Checks that a campaign is as it was measured. */
public final class CampaignVerifier {

  private CampaignVerifier() {}

  /** What was checked, in words; the first difference is the error. */
  public static String check(Path campaign) {
    if (BagNames.isBag(campaign)) {
      Bag bag = Bag.verify(campaign);
      return "valid, " + bag.files() + " files, " + bag.bytes() + " bytes";
    }
    Optional<DataPackage> description = DataPackage.read(campaign);
    description.ifPresent(known -> requireUnchanged(campaign, known));
    return description.filter(DataPackage::sealed).isPresent()
        ? "as sealed"
        : "not sealed, so nothing can be checked";
  }

  private static void requireUnchanged(Path campaign, DataPackage description) {
    ThinnedFiles.firstBroken(campaign, description)
        .ifPresent(
            broken -> {
              throw new InputException(campaign.resolve(broken.file()) + ": " + broken.text());
            });
  }
}
