package dev.tare.analyzer.noise;

import dev.tare.analyzer.code.OutlierSeverity;
import dev.tare.analyzer.result.Outlier;
import dev.tare.analyzer.stats.sample.ModifiedZ;
import dev.tare.dataset.Run;
import java.util.List;
import java.util.stream.IntStream;

/** The runs that lie far from the median, or from the level of their neighbours. */
public final class Outliers {

  private final double[] z;

  /** A larger share of runs far from the median is a second group, or two, not outliers. */
  private static final double MOST = 0.25;

  private final double mildest;
  private final long above;
  private final long below;

  private Outliers(double[] z, double mildest) {
    this.z = z;
    this.mildest = mildest;
    above = beyond(1, mildest);
    below = beyond(-1, mildest);
  }

  /** Where the level changes along the runs only severe ones count, against the level nearby. */
  static Outliers of(ValueSeries series, Structure structure) {
    return structure.isUnsteady()
        ? new Outliers(ModifiedZ.local(series.values(), series.sorted()), ModifiedZ.SEVERE)
        : new Outliers(ModifiedZ.of(series.values(), series.sorted()), ModifiedZ.MILD);
  }

  long severeHigh() {
    return beyond(1, ModifiedZ.SEVERE);
  }

  long severeLow() {
    return beyond(-1, ModifiedZ.SEVERE);
  }

  double severeShare() {
    return (severeHigh() + severeLow()) / (double) z.length;
  }

  double share() {
    return shareAbove() + shareBelow();
  }

  double shareAbove() {
    return above / (double) z.length;
  }

  double shareBelow() {
    return below / (double) z.length;
  }

  boolean areSecondMode() {
    return share() > MOST;
  }

  /** How many runs on this side of the others are labelled. */
  long labelled(double side) {
    return areSecondMode() ? 0 : beyond(Math.signum(side), mildest);
  }

  /** How many runs are farther than that on this side. */
  private long beyond(double sign, double limit) {
    long beyond = 0;
    for (double distance : z) {
      beyond += sign * distance > limit ? 1 : 0;
    }
    return beyond;
  }

  /** Which runs are severely high, or with a negative sign severely low. */
  boolean[] severe(int sign) {
    boolean[] severe = new boolean[z.length];
    for (int i = 0; i < z.length; i++) {
      severe[i] = sign * z[i] > ModifiedZ.SEVERE;
    }
    return severe;
  }

  List<Outlier> label(List<Run> runs) {
    return IntStream.range(0, areSecondMode() ? 0 : z.length)
        .filter(i -> Math.abs(z[i]) > mildest)
        .mapToObj(i -> label(runs.get(i), z[i]))
        .toList();
  }

  private static Outlier label(Run run, double z) {
    boolean severe = Math.abs(z) > ModifiedZ.SEVERE;
    return new Outlier(
        run.number(), run.value(), z, severe ? OutlierSeverity.SEVERE : OutlierSeverity.MILD);
  }
}
