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
 * @param campaigns in any order; those that are not earlier than the current one are ignored
 * @param accepted levels that are declared to be right
 */
public record HistoryInput(
    boolean wanted, List<EarlierCampaign> campaigns, Set<Acceptance> accepted) {

  public static final HistoryInput NONE = new HistoryInput(false, List.of(), Set.of());

  public HistoryInput {
    campaigns = List.copyOf(campaigns);
    accepted = Set.copyOf(accepted);
  }

  public HistoryInput(Collection<Analysis> analyses, Set<Acceptance> accepted) {
    this(true, analyses.stream().map(EarlierCampaign::of).toList(), accepted);
  }

  public EarlierPoints before(Dataset tonight) {
    Campaign campaign = tonight.campaign();
    String order = CampaignPoint.order(campaign.started(), campaign.name());
    return new EarlierPoints(
        campaigns.stream()
            .filter(earlier -> earlier.point().order().compareTo(order) < 0)
            .map(earlier -> earlier.before(tonight))
            .toList());
  }
}
