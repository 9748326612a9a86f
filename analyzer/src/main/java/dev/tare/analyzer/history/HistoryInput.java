package dev.tare.analyzer.history;

import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.Dataset;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The earlier campaigns.
 *
 * @param wanted whether changes are to be judged, even if there are no earlier campaigns yet
 * @param campaigns in any order; those of other hosts and those that are not earlier than the
 *     current campaign are ignored
 * @param decisions of people about changes
 */
public record HistoryInput(boolean wanted, List<EarlierCampaign> campaigns, Decisions decisions) {

  public static final HistoryInput NONE = new HistoryInput(false, List.of(), Decisions.NONE);

  public HistoryInput {
    campaigns = List.copyOf(campaigns);
  }

  public HistoryInput(Collection<Analysis> analyses, Decisions decisions) {
    this(true, analyses.stream().map(EarlierCampaign::of).toList(), decisions);
  }

  /** With levels that are declared to be right. */
  public HistoryInput(Collection<Analysis> analyses, Set<Acceptance> accepted) {
    this(analyses, new Decisions(accepted, Set.of()));
  }

  public EarlierPoints before(Dataset tonight) {
    Campaign campaign = tonight.campaign();
    String order = CampaignPoint.order(campaign.started(), campaign.name());
    return new EarlierPoints(
        campaigns.stream()
            .filter(earlier -> earlier.point().order().compareTo(order) < 0)
            .map(earlier -> earlier.before(tonight))
            .filter(night -> night.differs().filter(FactChange::isOfAnotherHost).isEmpty())
            .toList());
  }
}
