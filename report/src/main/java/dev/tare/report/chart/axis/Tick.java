package dev.tare.report.chart.axis;

import dev.tare.report.chart.style.Lettering;
import java.util.List;

/** A labelled position on an axis. */
public record Tick(double at, String label) {

  public static List<Tick> unlabelled(List<Tick> ticks) {
    return ticks.stream().map(tick -> new Tick(tick.at(), "")).toList();
  }

  /** The width of the widest label. */
  public static double widest(List<Tick> ticks) {
    return ticks.stream().map(Tick::label).mapToDouble(Lettering::width).max().orElse(0);
  }
}
