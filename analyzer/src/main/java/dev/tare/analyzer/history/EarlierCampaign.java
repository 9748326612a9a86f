package dev.tare.analyzer.history;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History;
import dev.tare.dataset.Benchmark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * An earlier campaign.
 *
 * @param point its values
 * @param difference where it measured something else than a campaign with these facts and
 *     benchmarks
 */
public record EarlierCampaign(
    CampaignPoint point,
    BiFunction<Map<String, Map<String, String>>, List<Benchmark>, Optional<History.Difference>>
        difference) {

  public static EarlierCampaign of(Analysis analysis) {
    return new EarlierCampaign(
        CampaignPoint.of(analysis, Optional.empty()),
        (facts, benchmarks) -> FactChange.anotherMeasurement(analysis, facts, benchmarks));
  }

  /** As seen from a later campaign with these facts and benchmarks. */
  public CampaignPoint before(Map<String, Map<String, String>> facts, List<Benchmark> benchmarks) {
    return point.with(difference.apply(facts, benchmarks));
  }
}
