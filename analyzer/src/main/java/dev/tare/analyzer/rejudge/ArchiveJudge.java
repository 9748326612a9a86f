package dev.tare.analyzer.rejudge;

import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.archive.index.CampaignStamp;
import dev.tare.dataset.archive.index.IndexFile;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Judges all campaigns of an archive again. Raw data and bags are never changed.
 *
 * @param workers that judge
 * @param write whether analyses of directories, and the index, are replaced
 * @param warnings one line each for what cannot be written
 */
public record ArchiveJudge(
    Path archive, Workers workers, boolean write, Consumer<String> warnings) {

  public ArchiveJudge {
    archive = archive.toAbsolutePath().normalize();
  }

  /** The campaigns in order of their paths. */
  public List<Rejudged> judge() {
    List<Path> campaigns = CampaignFinder.findAll(archive);
    if (campaigns.contains(archive)) {
      throw new InputException(archive + ": is a campaign; name the archive that holds it");
    }
    List<Rejudged> judged = workers.judge(new CampaignJudge(archive, write), campaigns);
    if (write) {
      writeIndex(judged);
      if (writeHistories(judged)) {
        writeIndex(judged);
      }
    }
    return judged;
  }

  /** Those that judged changes do so again, against the new verdicts of the earlier ones. */
  private boolean writeHistories(List<Rejudged> judged) {
    List<Path> campaigns =
        judged.stream()
            .filter(one -> one.history() && !BagNames.isBag(one.campaign()))
            .map(Rejudged::campaign)
            .toList();
    workers.write(new ChangesJudge(archive), HostCampaigns.batches(campaigns)).forEach(warnings);
    return !campaigns.isEmpty();
  }

  private void writeIndex(List<Rejudged> judged) {
    List<IndexedCampaign> index = new ArrayList<>();
    for (Rejudged one : judged) {
      one.indexed()
          .map(entry -> entry.stamped(CampaignStamp.of(one.campaign())))
          .ifPresent(index::add);
    }
    IndexFile.write(archive, index);
  }
}
