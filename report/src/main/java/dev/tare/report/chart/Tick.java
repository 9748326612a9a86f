package dev.tare.report.chart;

import java.util.List;

/** A labelled place on an axis. */
record Tick(double at, String label) {

  static List<Tick> unlabelled(List<Tick> ticks) {
    return ticks.stream().map(tick -> new Tick(tick.at(), "")).toList();
  }

  /** Of their labels. */
  static double widest(List<Tick> ticks) {
    return ticks.stream().map(Tick::label).mapToDouble(Lettering::width).max().orElse(0);
  }
}
