package dev.tare.analyzer.stats.series;

/** The sum of the deviations on one side, and the night of its first one. */
final class OneSidedSum {

  private static final double SLACK = 1;
  private static final double ALARM = 5;

  private double height = 0;
  private int start = 0;

  /** Adds a deviation in standard deviations, above 0 on this side. */
  void add(double deviation, int night) {
    start = height > 0 ? start : night;
    height = Math.max(0, height + deviation - SLACK);
  }

  void clear() {
    height = 0;
  }

  boolean isAlarming() {
    return height > ALARM;
  }

  /** The night of the first deviation. */
  int start() {
    return start;
  }

  /** The first night that is not certainly of the old level. */
  int before(int night) {
    return height > 0 ? Math.min(night, start) : night;
  }
}
