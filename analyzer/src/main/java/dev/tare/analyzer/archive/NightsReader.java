package dev.tare.analyzer.archive;

import dev.tare.analyzer.alarm.HostNight;
import dev.tare.analyzer.history.EarlierCampaigns;
import dev.tare.analyzer.history.IndexLookup;
import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.archive.index.IndexedCampaign;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Campaigns from the index of their archive as far as it is up to date, else from their analyses.
 */
public final class NightsReader {

  private final EarlierCampaigns campaigns;
  private final IndexLookup index;
  private final Map<String, Analysis> byMeasurement = new HashMap<>();

  public NightsReader(EarlierCampaigns campaigns) {
    this.campaigns = campaigns;
    index = new IndexLookup(campaigns.warnings());
  }

  /** Those that cannot be read are reported and left out. */
  public List<HostNight> read(List<Path> places) {
    return places.stream().flatMap(place -> night(place).stream()).toList();
  }

  private Optional<HostNight> night(Path campaign) {
    return index
        .find(campaign)
        .filter(one -> campaigns.isFresh(one, campaign))
        .map(one -> night(one, campaign))
        .or(() -> campaigns.analyses(List.of(campaign)).stream().map(HostNight::of).findFirst());
  }

  /** One that the index holds as it is now. */
  public HostNight night(IndexedCampaign indexed, Path campaign) {
    return HostNight.of(indexed, alike(indexed.measurement(), campaign));
  }

  /** One analysis stands for all campaigns that measured the same. */
  private Supplier<Analysis> alike(String measurement, Path campaign) {
    return () -> byMeasurement.computeIfAbsent(measurement, one -> campaigns.read(campaign));
  }
}
