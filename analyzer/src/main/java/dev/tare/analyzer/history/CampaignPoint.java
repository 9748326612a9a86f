package dev.tare.analyzer.history;

import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Cell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a campaign that history series use.
 *
 * @param started ISO 8601, UTC
 * @param medians by cell, if positive
 * @param differs the decisive fact in which it differs from the current campaign; absent if there
 *     is none
 */
public record CampaignPoint(
    String campaign,
    Optional<String> started,
    Map<Cell, Median> medians,
    Optional<String> differs) {

  /**
   * A median in the benchmark's unit.
   *
   * @param usable whether the noise of its sample permits claims
   */
  public record Median(double value, boolean usable) {

    double log() {
      return Math.log(value);
    }
  }

  public static CampaignPoint of(Analysis analysis, Optional<String> differs) {
    Map<Cell, Median> medians = new LinkedHashMap<>();
    for (SampleResult sample : analysis.samples()) {
      sample
          .median()
          .filter(median -> median.point() > 0)
          .ifPresent(
              median ->
                  medians.put(
                      new Cell(sample.platform(), sample.benchmark()),
                      new Median(median.point(), sample.verdict() != NoiseVerdict.UNUSABLE)));
    }
    return new CampaignPoint(
        analysis.campaign().name(), analysis.campaign().started(), medians, differs);
  }

  public String order() {
    return order(started, campaign);
  }

  /** The sort key: the start, or the name if the start is unknown. */
  public static String order(Optional<String> started, String campaign) {
    return started.orElse(campaign);
  }

  boolean has(Cell cell) {
    return medians.containsKey(cell);
  }

  boolean isUsable(Cell cell) {
    return has(cell) && medians.get(cell).usable();
  }

  double log(Cell cell) {
    return medians.get(cell).log();
  }
}
