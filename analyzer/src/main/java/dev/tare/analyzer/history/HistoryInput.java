package dev.tare.analyzer.history;

import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.Dataset;
import java.util.List;
import java.util.Set;

/**
 * The analyses of earlier campaigns.
 *
 * @param wanted whether changes are to be judged, even if there are no earlier campaigns yet
 * @param analyses in any order; those of other hosts and those that are not earlier than the
 *     current campaign are ignored
 * @param decisions of people about changes
 */
public record HistoryInput(boolean wanted, List<Analysis> analyses, Decisions decisions) {

  public static final HistoryInput NONE = new HistoryInput(false, List.of(), Decisions.NONE);

  public HistoryInput {
    analyses = List.copyOf(analyses);
  }

  public HistoryInput(List<Analysis> analyses, Decisions decisions) {
    this(true, analyses, decisions);
  }

  /** With levels that are declared to be right. */
  public HistoryInput(List<Analysis> analyses, Set<Acceptance> accepted) {
    this(analyses, new Decisions(accepted, Set.of()));
  }

  public EarlierPoints before(Dataset tonight) {
    Campaign campaign = tonight.campaign();
    String order = CampaignPoint.order(campaign.started(), campaign.name());
    return new EarlierPoints(
        analyses.stream()
            .map(
                analysis ->
                    CampaignPoint.of(
                        analysis,
                        FactChange.anotherMeasurement(
                            analysis, tonight.facts(), tonight.benchmarks())))
            .filter(night -> night.order().compareTo(order) < 0)
            .filter(night -> night.differs().filter(FactChange::isOfAnotherHost).isEmpty())
            .toList());
  }
}
