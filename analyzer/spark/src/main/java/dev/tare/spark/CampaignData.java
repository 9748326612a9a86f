package dev.tare.spark;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.archive.IndexEntry;
import dev.tare.analyzer.history.EarlierCampaigns;
import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.archive.bag.OpenCampaign;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A campaign as it is exported.
 *
 * @param host whose campaign it is; empty where nothing states one
 * @param analysis the one that it has, or one made of the same data
 */
record CampaignData(String host, Dataset dataset, Analysis analysis) {

  private static final int YEAR = 4;

  static CampaignData read(Path archive, Path campaign) {
    return OpenCampaign.read(campaign, directory -> of(archive.relativize(campaign), directory));
  }

  private static CampaignData of(Path path, Path directory) {
    EarlierCampaigns campaigns =
        new EarlierCampaigns(
            Analyzer.tool(),
            dataset -> Analyzer.analyze(dataset, AnalysisOptions.STANDARD),
            warning -> {});
    Analysis analysis = campaigns.read(directory);
    IndexedCampaign indexed = IndexEntry.of(analysis, path, "");
    return new CampaignData(indexed.host(), DatasetReader.read(directory), analysis);
  }

  String name() {
    return analysis.campaign().name();
  }

  /** Of its start, UTC. */
  Optional<Integer> year() {
    return analysis.campaign().started().map(time -> Integer.valueOf(time.substring(0, YEAR)));
  }
}
