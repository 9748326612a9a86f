package dev.tare.analyzer.history;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.bag.OpenCampaign;
import dev.tare.dataset.archive.index.CampaignStamp;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.archive.index.IndexedStamp;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Earlier campaigns, from the index of their archive as far as it is up to date, else from their
 * analyses. A campaign that cannot be read is reported and left out.
 *
 * @param tool name and version of the analyzer; only its own analyses are reused
 * @param analyzer computes an analysis if none can be reused
 */
public record EarlierCampaigns(
    String tool, Function<Dataset, Analysis> analyzer, Consumer<String> warnings) {

  /** The campaigns in some directories; a directory or bag may itself be a campaign. */
  public List<EarlierCampaign> in(List<Path> directories) {
    return in(directories, campaign -> true);
  }

  /** Those of them that are wanted; the others are not read. */
  public List<EarlierCampaign> in(List<Path> directories, Predicate<Path> wanted) {
    IndexedPoints points = new IndexedPoints();
    IndexLookup index = new IndexLookup(warnings);
    return directories.stream()
        .flatMap(place -> CampaignFinder.find(place).stream())
        .filter(wanted)
        .flatMap(
            campaign ->
                index
                    .find(campaign)
                    .filter(one -> isFresh(one, campaign))
                    .map(one -> points.campaign(one, () -> read(campaign)))
                    .or(() -> analysis(campaign).map(EarlierCampaign::of))
                    .stream())
        .toList();
  }

  /** Their whole analyses. */
  public List<Analysis> analyses(List<Path> campaigns) {
    return campaigns.stream().flatMap(campaign -> analysis(campaign).stream()).toList();
  }

  /** Whether this version indexed a campaign as it is now. */
  public boolean isFresh(IndexedCampaign indexed, Path campaign) {
    return isFresh(indexed.stamped(), campaign);
  }

  /** The same of what its rows say. */
  public boolean isFresh(IndexedStamp indexed, Path campaign) {
    return indexed.tool().equals(tool) && indexed.stamp().equals(CampaignStamp.of(campaign));
  }

  private Optional<Analysis> analysis(Path campaign) {
    try {
      return Optional.of(read(campaign));
    } catch (InputException broken) {
      warnings.accept("tare: left out of the history: " + broken.getMessage());
      return Optional.empty();
    }
  }

  /** The analysis of a campaign: the stored one, or a new one. */
  public Analysis read(Path campaign) {
    return OpenCampaign.read(
        campaign,
        directory ->
            reusable(directory).orElseGet(() -> analyzer.apply(DatasetReader.read(directory))));
  }

  /** The stored analysis, if this version wrote it after the last run. */
  private Optional<Analysis> reusable(Path directory) {
    try {
      return CampaignFinder.isUpToDate(directory.resolve(AnalysisFile.NAME), directory)
          ? Optional.of(AnalysisFile.read(directory)).filter(known -> known.tool().equals(tool))
          : Optional.empty();
    } catch (InputException broken) {
      return Optional.empty();
    }
  }
}
