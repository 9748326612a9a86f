package dev.tare.analyzer.history;

import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Cell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One campaign as far as series of nights need it.
 *
 * @param started ISO 8601, UTC
 * @param medians of the samples that have a positive one
 * @param differs the fact that makes it another measurement than tonight's, where there is one
 */
public record CampaignPoint(
    String campaign,
    Optional<String> started,
    Map<Cell, Median> medians,
    Optional<String> differs) {

  /**
   * A median in the benchmark's unit.
   *
   * @param usable whether the noise of its sample lets it carry anything
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

  /** Nights are ordered by their start; where it is unknown the name stands for it. */
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
