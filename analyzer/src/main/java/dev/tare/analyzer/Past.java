package dev.tare.analyzer;

import dev.tare.analyzer.history.Night;
import dev.tare.analyzer.history.Nights;
import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.Dataset;
import java.util.List;
import java.util.Set;

/**
 * Earlier campaigns, analysed.
 *
 * @param analyses in any order; those that are not earlier than tonight do not count
 * @param accepted names of campaigns from which on another level is known to hold, and no alarm
 */
public record Past(List<Analysis> analyses, Set<String> accepted) {

  public static final Past NONE = new Past(List.of(), Set.of());

  public Past {
    analyses = List.copyOf(analyses);
    accepted = Set.copyOf(accepted);
  }

  Nights before(Dataset tonight) {
    Campaign campaign = tonight.campaign();
    String order = Night.order(campaign.started(), campaign.name());
    return new Nights(
        analyses.stream()
            .map(analysis -> Night.of(analysis, Change.anotherMeasurement(analysis, tonight)))
            .filter(night -> night.order().compareTo(order) < 0)
            .toList());
  }
}
