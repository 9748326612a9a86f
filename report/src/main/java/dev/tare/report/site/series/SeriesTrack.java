package dev.tare.report.site.series;

import dev.tare.analyzer.code.AlarmState;
import dev.tare.analyzer.result.History.Alarm;
import dev.tare.analyzer.result.History.Series;
import dev.tare.dataset.Cell;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A platform and benchmark of a host over all nights.
 *
 * @param baseline of the ratio; absent if the series is its own median
 * @param points the nights that have a value and a start, in order of time; at least one
 * @param series its history up to the last night that has it; absent if it has none
 */
public record SeriesTrack(
    Cell cell, Optional<String> baseline, List<TrackPoint> points, Optional<Series> series) {

  /** What other pages show. */
  public static final Duration RECENT = Duration.ofDays(90);

  public SeriesTrack {
    points = List.copyOf(points);
  }

  public TrackPoint last() {
    return points.get(points.size() - 1);
  }

  public Optional<Alarm> open() {
    return series.flatMap(Series::open);
  }

  public List<Alarm> alarms() {
    return series.map(Series::alarms).orElse(List.of());
  }

  public Optional<TrackPoint> point(String campaign) {
    return points.stream().filter(point -> point.campaign().equals(campaign)).findFirst();
  }

  /** The first night of the present level: after the last change that was accepted. */
  public Instant levelStart() {
    return alarms().stream()
        .filter(alarm -> alarm.state() == AlarmState.ACCEPTED)
        .flatMap(alarm -> point(alarm.from()).stream())
        .reduce((earlier, later) -> later)
        .or(() -> points.stream().filter(point -> point.state().isPresent()).findFirst())
        .orElse(last())
        .start();
  }

  /**
   * The last nights, the first judged one, and those in which changes began and ended; of the
   * history only what holds for all nights.
   */
  SeriesTrack brief() {
    Instant recent = last().start().minus(RECENT);
    Set<String> kept = new HashSet<>();
    points.stream()
        .filter(point -> point.state().isPresent())
        .findFirst()
        .ifPresent(point -> kept.add(point.campaign()));
    for (Alarm alarm : alarms()) {
      kept.add(alarm.from());
      alarm.until().ifPresent(kept::add);
    }
    return new SeriesTrack(
        cell,
        baseline,
        points.stream()
            .filter(point -> kept.contains(point.campaign()) || !point.start().isBefore(recent))
            .toList(),
        series.map(SeriesTrack::withoutPoints));
  }

  private static Series withoutPoints(Series one) {
    return new Series(
        one.id(),
        one.platform(),
        one.benchmark(),
        one.baseline(),
        one.quantity(),
        one.level(),
        List.of(),
        one.alarms(),
        one.verdict());
  }

  /** The nights from a time on. */
  public List<TrackPoint> since(Instant from) {
    return points.stream().filter(point -> !point.start().isBefore(from)).toList();
  }
}
