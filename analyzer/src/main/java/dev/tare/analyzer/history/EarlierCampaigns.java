package dev.tare.analyzer.history;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Analyses of earlier campaigns. One that cannot be read is reported and left out; it must not keep
 * the current report from being written.
 *
 * @param tool name and version of the analyzer: analyses of others are not reused
 * @param analyzer makes an analysis where none can be reused
 */
public record EarlierCampaigns(
    String tool, Function<Dataset, Analysis> analyzer, Consumer<String> warnings) {

  /** Of directories that are campaigns, or contain some. */
  public List<Analysis> in(List<Path> directories) {
    return directories.stream()
        .flatMap(directory -> CampaignFinder.find(directory).stream())
        .flatMap(campaign -> analysis(campaign).stream())
        .toList();
  }

  private Optional<Analysis> analysis(Path campaign) {
    try {
      return Optional.of(
          reusable(campaign).orElseGet(() -> analyzer.apply(DatasetReader.read(campaign))));
    } catch (InputException broken) {
      warnings.accept("tare: left out of the history: " + broken.getMessage());
      return Optional.empty();
    }
  }

  /** The analysis in the campaign, if this version made it, and after the last run. */
  private Optional<Analysis> reusable(Path campaign) {
    try {
      return CampaignFinder.isUpToDate(campaign.resolve(AnalysisFile.NAME), campaign)
          ? Optional.of(AnalysisFile.read(campaign)).filter(known -> known.tool().equals(tool))
          : Optional.empty();
    } catch (InputException broken) {
      return Optional.empty();
    }
  }
}
