package dev.tare.analyzer.history;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History;
import dev.tare.dataset.Dataset;
import java.util.Optional;
import java.util.function.Function;

/**
 * An earlier campaign.
 *
 * @param point its values
 * @param difference where it measured something else than the current campaign
 */
public record EarlierCampaign(
    CampaignPoint point, Function<Dataset, Optional<History.Difference>> difference) {

  public static EarlierCampaign of(Analysis analysis) {
    return new EarlierCampaign(
        CampaignPoint.of(analysis, Optional.empty()),
        tonight -> FactChange.anotherMeasurement(analysis, tonight.facts(), tonight.benchmarks()));
  }

  CampaignPoint before(Dataset tonight) {
    return point.with(difference.apply(tonight));
  }
}
