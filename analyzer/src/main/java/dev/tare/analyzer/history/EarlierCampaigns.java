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
 * Analyses of earlier campaigns. A campaign that cannot be read is reported and left out.
 *
 * @param tool name and version of the analyzer; only its own analyses are reused
 * @param analyzer computes an analysis if none can be reused
 */
public record EarlierCampaigns(
    String tool, Function<Dataset, Analysis> analyzer, Consumer<String> warnings) {

  /** The analyses of the campaigns in some directories; a directory may itself be a campaign. */
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

  /** The stored analysis, if this version wrote it after the last run. */
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
