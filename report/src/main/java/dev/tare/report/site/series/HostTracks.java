package dev.tare.report.site.series;

import dev.tare.analyzer.alarm.HostNights;
import dev.tare.analyzer.history.Decisions;
import dev.tare.analyzer.result.History;
import dev.tare.dataset.Cell;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.archive.index.IndexedSeries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes the series of a host: all values from the index, and what the history says about them. */
final class HostTracks {

  private final List<IndexedCampaign> campaigns;
  private final HostNights nights;
  private final Decisions decisions;
  private final Map<Integer, History> histories = new HashMap<>();
  private final List<Map<Cell, IndexedSeries>> rows;

  /** Campaigns and nights are in the same order; {@code newest} is the history as of the last. */
  HostTracks(
      List<IndexedCampaign> campaigns, HostNights nights, Decisions decisions, History newest) {
    this.campaigns = campaigns;
    this.nights = nights;
    this.decisions = decisions;
    rows = campaigns.stream().map(HostTracks::rows).toList();
    histories.put(campaigns.size() - 1, newest);
  }

  private static Map<Cell, IndexedSeries> rows(IndexedCampaign campaign) {
    Map<Cell, IndexedSeries> rows = new LinkedHashMap<>();
    campaign.series().forEach(row -> rows.put(new Cell(row.platform(), row.benchmark()), row));
    return rows;
  }

  /** Those of the newest night first, in its order. */
  Map<Cell, SeriesTrack> all() {
    Map<Cell, SeriesTrack> tracks = new LinkedHashMap<>();
    for (int night = rows.size() - 1; night >= 0; night--) {
      for (Cell cell : rows.get(night).keySet()) {
        if (!tracks.containsKey(cell) && value(night, cell).isPresent()) {
          tracks.put(cell, track(cell, night));
        }
      }
    }
    return tracks;
  }

  private SeriesTrack track(Cell cell, int last) {
    Optional<History.Series> series =
        history(last).series().stream()
            .filter(one -> one.platform().equals(cell.platform()))
            .filter(one -> one.benchmark().equals(cell.benchmark()))
            .findFirst();
    Map<String, History.Point> known = new HashMap<>();
    series.ifPresent(one -> one.points().forEach(point -> known.put(point.campaign(), point)));
    List<TrackPoint> points = new ArrayList<>();
    for (int night = 0; night <= last; night++) {
      point(night, cell, Optional.ofNullable(known.get(campaigns.get(night).name())))
          .ifPresent(points::add);
    }
    return new SeriesTrack(cell, baseline(last, cell), points, series);
  }

  /** As of a night. */
  private History history(int last) {
    return histories.computeIfAbsent(
        last, night -> new HostNights(nights.nights().subList(0, night + 1)).history(decisions));
  }

  private Optional<TrackPoint> point(int night, Cell cell, Optional<History.Point> known) {
    IndexedCampaign campaign = campaigns.get(night);
    OptionalDouble value =
        known.map(point -> OptionalDouble.of(point.value())).orElseGet(() -> value(night, cell));
    return value.isPresent()
        ? campaign
            .started()
            .map(
                start ->
                    new TrackPoint(
                        campaign.name(),
                        Instant.parse(start),
                        value.getAsDouble(),
                        rows.get(night).get(cell),
                        known.map(History.Point::state)))
        : Optional.empty();
  }

  private Optional<String> baseline(int night, Cell cell) {
    return rows.get(night).get(cell).against().map(IndexedSeries.Against::baseline);
  }

  /** The ratio of the medians, above 1 where it is worse; of a baseline its median. */
  private OptionalDouble value(int night, Cell cell) {
    IndexedSeries row = rows.get(night).get(cell);
    if (row == null || row.median().isEmpty() || campaigns.get(night).started().isEmpty()) {
      return OptionalDouble.empty();
    }
    Optional<String> baseline = baseline(night, cell);
    if (baseline.isEmpty()) {
      return row.median();
    }
    IndexedSeries reference = rows.get(night).get(new Cell(baseline.get(), cell.benchmark()));
    return reference == null || reference.median().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(ratio(row, reference.median().getAsDouble()));
  }

  private static double ratio(IndexedSeries row, double reference) {
    double ratio = row.median().orElseThrow() / reference;
    return row.better().filter("higher"::equals).isPresent() ? 1 / ratio : ratio;
  }
}
