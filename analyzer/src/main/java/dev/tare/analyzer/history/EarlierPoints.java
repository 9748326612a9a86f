package dev.tare.analyzer.history;

import dev.tare.analyzer.stats.series.RobustLevel;
import dev.tare.dataset.Cell;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** The campaigns before the current one, in order of time. */
public record EarlierPoints(List<CampaignPoint> earlier) {

  public static final EarlierPoints NONE = new EarlierPoints(List.of());

  /** The number of nights needed to estimate the effect of a fresh start. */
  private static final int KNOWN = 5;

  public EarlierPoints {
    earlier = earlier.stream().sorted(Comparator.comparing(CampaignPoint::order)).toList();
  }

  /**
   * How much the log ratio of two samples differs from night to night, as a robust standard
   * deviation; absent while fewer than five nights have both.
   */
  public OptionalDouble spread(Cell a, Cell b) {
    double[] ratios =
        earlier.stream()
            .filter(night -> night.differs().isEmpty())
            .filter(night -> night.isUsable(a) && night.isUsable(b))
            .mapToDouble(night -> night.log(a) - night.log(b))
            .toArray();
    return ratios.length < KNOWN
        ? OptionalDouble.empty()
        : OptionalDouble.of(RobustLevel.betweenNights(ratios));
  }
}
