package dev.tare.report.site.series;

import dev.tare.dataset.archive.index.IndexedCampaign;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact of a host that changed from one night to the next.
 *
 * @param campaign the first with the new value
 * @param fact its name in the index
 */
public record EnvironmentChange(
    String campaign, Instant start, String fact, String before, String after) {

  /** A fact that a night does not know is no change. */
  static List<EnvironmentChange> in(List<IndexedCampaign> campaigns) {
    List<EnvironmentChange> changes = new ArrayList<>();
    Map<String, String> known = new HashMap<>();
    for (IndexedCampaign campaign : campaigns) {
      for (String fact : IndexedCampaign.FACTS) {
        String now = campaign.facts().get(fact);
        String before = now == null ? null : known.put(fact, now);
        if (before != null && !before.equals(now)) {
          campaign
              .started()
              .map(Instant::parse)
              .ifPresent(
                  start ->
                      changes.add(
                          new EnvironmentChange(campaign.name(), start, fact, before, now)));
        }
      }
    }
    return List.copyOf(changes);
  }
}
