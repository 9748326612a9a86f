package dev.tare.analyzer.history;

import dev.tare.analyzer.code.AlarmState;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.History.Alarm;
import dev.tare.analyzer.stats.interval.Interval;
import dev.tare.analyzer.stats.interval.LogRatio;
import dev.tare.analyzer.stats.interval.MedianInterval;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.series.Cusum;
import dev.tare.analyzer.stats.series.Shift;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A shift of a series as an alarm: its size is the ratio of the median since to the level before.
 *
 * @param counted campaigns of the series
 * @param costs their costs on logs
 */
record ShiftAlarm(List<CampaignPoint> counted, double[] costs, Shift shift) {

  private static final double CONFIDENCE = 0.95;

  Alarm alarm() {
    return new Alarm(
        campaign(shift.start()),
        campaign(shift.raised()),
        state(),
        until(),
        since().length,
        factor(),
        shift.isOpen() ? latest() : OptionalDouble.empty());
  }

  /** Absent also where it was dismissed after the last campaign. */
  private Optional<String> until() {
    return shift
        .end()
        .map(Shift.End::first)
        .filter(night -> night < counted.size())
        .map(this::campaign);
  }

  private String campaign(int night) {
    return counted.get(night).campaign();
  }

  private AlarmState state() {
    return shift.end().map(end -> state(end.how())).orElse(AlarmState.OPEN);
  }

  private static AlarmState state(Shift.Ending how) {
    return switch (how) {
      case BACK -> AlarmState.GONE;
      case ACCEPTED -> AlarmState.ACCEPTED;
      case DISMISSED -> AlarmState.DISMISSED;
    };
  }

  private double[] since() {
    int end = shift.end().map(Shift.End::first).orElse(costs.length);
    return Arrays.copyOfRange(costs, shift.start(), end);
  }

  private Estimate factor() {
    double[] before = shift.reference().stream().mapToDouble(night -> costs[night]).toArray();
    Interval ratio =
        LogRatio.unpaired(MedianInterval.of(before), MedianInterval.of(since()))
            .at(1 - CONFIDENCE)
            .exp();
    return new Estimate(ratio.point(), ratio.low(), ratio.high(), CONFIDENCE);
  }

  /** Of the last campaigns, where it is farther from the whole than a change that matters. */
  private OptionalDouble latest() {
    double[] since = since();
    int first = Math.max(0, since.length - Cusum.BACK);
    double last = Quantiles.median(Arrays.copyOfRange(since, first, since.length));
    return Math.abs(last - Quantiles.median(since)) >= shift.old().smallestShift()
        ? OptionalDouble.of(Math.exp(last - shift.old().median()))
        : OptionalDouble.empty();
  }
}
