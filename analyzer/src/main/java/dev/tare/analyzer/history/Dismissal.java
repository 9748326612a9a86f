package dev.tare.analyzer.history;

import dev.tare.dataset.Cell;
import java.util.List;

/**
 * A declaration that a change which was open after a campaign is a false alarm.
 *
 * @param through name of the campaign, or its sort key
 */
public record Dismissal(Cell series, String through) {

  /** The same with the sort key of its campaign, if that is known. */
  Dismissal among(List<CampaignPoint> nights) {
    return nights.stream()
        .filter(night -> night.campaign().equals(through))
        .map(night -> new Dismissal(series, night.order()))
        .findFirst()
        .orElse(this);
  }

  /** The index of the first campaign after it; their number if there is none. */
  int firstAfter(List<CampaignPoint> counted) {
    return (int) counted.stream().filter(night -> night.order().compareTo(through) <= 0).count();
  }
}
