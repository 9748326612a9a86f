package dev.tare.analyzer.history;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is known of earlier campaigns. One that cannot be read is told and left out; it must not
 * keep tonight's report from being written.
 */
public record EarlierCampaigns(Consumer<String> warnings) {

  /** Of folders that are campaigns, or hold some. */
  public List<Analysis> in(List<Path> folders) {
    return folders.stream()
        .flatMap(folder -> CampaignFinder.find(folder).stream())
        .flatMap(campaign -> analysis(campaign).stream())
        .toList();
  }

  private Optional<Analysis> analysis(Path campaign) {
    try {
      return Optional.of(known(campaign).orElseGet(() -> made(campaign)));
    } catch (InputException broken) {
      warnings.accept("tare: left out of the history: " + broken.getMessage());
      return Optional.empty();
    }
  }

  /** The analysis that lies there, if this version made it, and after the last run. */
  private static Optional<Analysis> known(Path campaign) {
    try {
      return CampaignFinder.isUpToDate(campaign.resolve(AnalysisFile.NAME), campaign)
          ? Optional.of(AnalysisFile.read(campaign)).filter(EarlierCampaigns::isByThisVersion)
          : Optional.empty();
    } catch (InputException broken) {
      return Optional.empty();
    }
  }

  private static boolean isByThisVersion(Analysis analysis) {
    return analysis.tool().equals(Analyzer.tool());
  }

  private static Analysis made(Path campaign) {
    return Analyzer.analyze(DatasetReader.read(campaign), AnalysisOptions.STANDARD);
  }
}
