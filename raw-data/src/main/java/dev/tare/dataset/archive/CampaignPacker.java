package dev.tare.dataset.archive;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.archive.bag.Bag;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.archive.bag.BagPacker;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.ShellQuoting;
import dev.tare.dataset.file.TemporaryFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Packs campaigns into bags.
 *
 * @param to directory of the bags; absent: beside the campaigns
 * @param partial whether campaigns that are not complete are packed, too
 * @param replace whether the directory is removed once its bag was read again and found right
 * @param tool name and version of Tare
 */
public record CampaignPacker(Optional<Path> to, boolean partial, boolean replace, String tool) {

  /** The bag of a campaign. */
  public Path bag(Path campaign) {
    Path beside = BagNames.beside(campaign);
    return to.map(directory -> directory.resolve(beside.getFileName())).orElse(beside);
  }

  /** Packs a campaign and checks its bag. */
  public Bag pack(Path campaign) {
    if (!CampaignFinder.isCampaign(campaign)) {
      throw new InputException(campaign + ": holds no tables; name the directory of a campaign");
    }
    Path analysis = campaign.resolve(DatasetFiles.ANALYSIS);
    if (Files.exists(analysis) && !CampaignFinder.isUpToDate(analysis, campaign)) {
      throw new InputException(
          analysis
              + ": older than the tables; run first: tare analyze "
              + ShellQuoting.of(campaign));
    }
    Path bag = bag(campaign);
    clean(campaign, bag);
    Bag packed = BagPacker.pack(campaign, bag, tool, partial);
    if (replace) {
      TemporaryFiles.delete(campaign);
    }
    return packed;
  }

  /** Deletes what a killed program left in an archive and in the directories of its hosts. */
  public static void clean(Path archive) {
    Stream.concat(Stream.of(archive), CampaignFinder.hosts(archive).stream())
        .flatMap(host -> Stream.of(host, host.resolve(SecondMeasurements.DIRECTORY)))
        .filter(Files::isDirectory)
        .forEach(TemporaryFiles::deleteAllLeftovers);
  }

  private static void clean(Path campaign, Path bag) {
    try {
      Files.createDirectories(bag.getParent());
      TemporaryFiles.deleteLeftovers(campaign);
    } catch (IOException failed) {
      throw InputException.notWritten(bag, failed);
    }
  }
}
