package dev.tare.analyzer.history;

import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Direction;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a campaign that history series use.
 *
 * @param started ISO 8601, UTC
 * @param medians by cell, if positive
 * @param references the cell of the baseline, by the cell that is compared with it
 * @param differs where it measured something else than the current campaign
 */
public record CampaignPoint(
    String campaign,
    Optional<String> started,
    Map<Cell, Median> medians,
    Map<Cell, Cell> references,
    Optional<History.Difference> differs) {

  /**
   * A median in the benchmark's unit.
   *
   * @param better absent where the direction of the benchmark is unknown
   * @param usable whether the noise of its sample permits claims
   */
  public record Median(double value, Optional<Direction> better, boolean usable) {

    double log() {
      return Math.log(value);
    }
  }

  public static CampaignPoint of(Analysis analysis, Optional<History.Difference> differs) {
    return new CampaignPoint(
        analysis.campaign().name(),
        analysis.campaign().started(),
        medians(analysis),
        references(analysis),
        differs);
  }

  private static Map<Cell, Median> medians(Analysis analysis) {
    Map<Cell, Median> medians = new LinkedHashMap<>();
    for (SampleResult sample : analysis.samples()) {
      sample
          .median()
          .map(SampleResult.MedianEstimate::point)
          .filter(median -> median > 0)
          .ifPresent(
              median ->
                  medians.put(
                      new Cell(sample.platform(), sample.benchmark()),
                      new Median(
                          median,
                          analysis.benchmark(sample.benchmark()).better(),
                          sample.verdict() != NoiseVerdict.UNUSABLE)));
    }
    return medians;
  }

  private static Map<Cell, Cell> references(Analysis analysis) {
    Map<Cell, Cell> references = new HashMap<>();
    for (Comparison comparison : analysis.comparisons()) {
      if (analysis.campaign().baseline().equals(Optional.of(comparison.baseline()))) {
        String benchmark = comparison.benchmark();
        references.put(
            new Cell(comparison.platform(), benchmark), new Cell(comparison.baseline(), benchmark));
      }
    }
    return references;
  }

  /** The same, which measured something else than the current campaign, or not. */
  public CampaignPoint with(Optional<History.Difference> difference) {
    return new CampaignPoint(campaign, started, medians, references, difference);
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
