package dev.tare.analyzer.rejudge;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.archive.IndexEntry;
import dev.tare.analyzer.history.HistoryInput;
import dev.tare.analyzer.rejudge.Rejudged.Outcome;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.archive.bag.OpenCampaign;
import dev.tare.dataset.archive.index.CampaignStamp;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Judges one campaign again. It depends on nothing but the campaign's files, so campaigns can be
 * judged in any order and place.
 *
 * @param archive that the campaign belongs to
 * @param write whether the analysis of a directory is replaced; a bag is sealed and never is
 */
public record CampaignJudge(Path archive, boolean write) {

  /** Never fails: what is wrong is in the result. */
  public Judgement judge(Path campaign) {
    try {
      return OpenCampaign.read(campaign, directory -> judge(campaign, directory));
    } catch (InputException broken) {
      return Judgement.without(Rejudged.failed(campaign, broken.getMessage()));
    } catch (RuntimeException unexpected) {
      return Judgement.without(
          Rejudged.failed(campaign, campaign + ": unexpected error: " + unexpected));
    }
  }

  private Judgement judge(Path campaign, Path directory) {
    Dataset dataset = DatasetReader.read(directory);
    Optional<EarlierAnalysis> earlier = Optional.empty();
    Optional<String> problem = Optional.empty();
    Analysis fresh;
    try {
      earlier = EarlierAnalysis.of(directory);
      fresh = Analyzer.analyze(dataset, options(earlier, dataset));
    } catch (InputException broken) {
      earlier = Optional.empty();
      problem = Optional.of(broken.getMessage());
      fresh = Analyzer.analyze(dataset, AnalysisOptions.STANDARD);
    }
    boolean history = earlier.filter(EarlierAnalysis::hasHistory).isPresent();
    String text = AnalysisFile.text(fresh);
    Outcome outcome = outcome(earlier, problem, dataset);
    Rejudged rejudged =
        new Rejudged(
            campaign,
            outcome,
            earlier.map(EarlierAnalysis::tool).orElse(""),
            outcome == Outcome.COMPARED ? changes(earlier.get(), text) : List.of(),
            problem,
            Optional.of(
                IndexEntry.of(fresh, archive.relativize(campaign), CampaignStamp.of(campaign))),
            history);
    boolean replaced = write && !history && !BagNames.isBag(campaign);
    return new Judgement(rejudged, Optional.of(text).filter(same -> replaced));
  }

  private static AnalysisOptions options(Optional<EarlierAnalysis> earlier, Dataset dataset) {
    return earlier.map(one -> one.options(dataset)).orElse(AnalysisOptions.STANDARD);
  }

  private static Outcome outcome(
      Optional<EarlierAnalysis> earlier, Optional<String> problem, Dataset dataset) {
    if (problem.isPresent()) {
      return Outcome.UNREADABLE;
    }
    return earlier
        .map(one -> one.isOf(dataset) ? Outcome.COMPARED : Outcome.OF_OTHER_DATA)
        .orElse(Outcome.NEW);
  }

  private static List<VerdictChange> changes(EarlierAnalysis earlier, String fresh) {
    return VerdictChange.between(earlier.verdicts(), EarlierAnalysis.verdicts(fresh));
  }

  /** Replaces the analysis of a directory by one that also judges changes since earlier ones. */
  void write(Path campaign, HistoryInput history) {
    Dataset dataset = DatasetReader.read(campaign);
    AnalysisOptions options = options(EarlierAnalysis.of(campaign), dataset);
    AnalysisFile.write(
        campaign,
        Analyzer.analyze(
            dataset,
            new AnalysisOptions(
                options.baseline(), options.options(), options.expectations(), history)));
  }
}
