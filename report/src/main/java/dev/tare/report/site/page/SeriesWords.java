package dev.tare.report.site.page;

import dev.tare.analyzer.alarm.MissingCells;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.History.Alarm;
import dev.tare.dataset.archive.index.IndexedSeries;
import dev.tare.report.sentences.DisplayNames;
import dev.tare.report.site.series.SeriesTrack;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.site.series.TrackPoint;
import dev.tare.report.text.MessageKey;
import dev.tare.report.text.NumberText;
import dev.tare.report.text.RatioDigits;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A series in words and numbers. */
record SeriesWords(SiteView view, SiteHost host, SeriesTrack track) {

  private NumberText numbers() {
    return view.numbers();
  }

  private DisplayNames names() {
    return view.names(host);
  }

  String platform() {
    return names().heading(track.cell().platform());
  }

  String benchmark() {
    return names().benchmark(track.cell().benchmark());
  }

  /** The ratio of a night as its report has it, or its median with the unit. */
  String value(IndexedSeries row) {
    return row.against()
        .filter(against -> against.ratio().isPresent())
        .map(against -> ratio(against.ratio().getAsDouble(), digits(against)))
        .orElseGet(() -> median(row));
  }

  private String ratio(double ratio, RatioDigits digits) {
    return numbers().ratio(ratio, digits);
  }

  static RatioDigits digits(IndexedSeries.Against against) {
    return against.low().isPresent() && against.high().isPresent()
        ? RatioDigits.of(
            against.ratio().getAsDouble(),
            against.low().getAsDouble(),
            against.high().getAsDouble())
        : RatioDigits.LEAST;
  }

  String median(IndexedSeries row) {
    return row.median().isPresent()
        ? withUnit(numbers().significant(row.median().getAsDouble(), 3), row)
        : "–";
  }

  private static String withUnit(String value, IndexedSeries row) {
    return row.unit().map(unit -> value + "\u00a0" + unit).orElse(value);
  }

  Optional<String> interval(IndexedSeries row) {
    return row.against()
        .filter(a -> a.ratio().isPresent() && a.low().isPresent() && a.high().isPresent())
        .map(
            a ->
                numbers()
                    .ratioRange(a.low().getAsDouble(), a.high().getAsDouble(), 0.95, digits(a)));
  }

  /** A value in the quantity of the series. */
  String quantity(double value) {
    return track.baseline().isPresent()
        ? numbers().ratio(value, new RatioDigits(3))
        : withUnit(numbers().significant(value, 4), track.last().row());
  }

  /** Such as {@code costs +5.1 % [4.2, 6.0]}; the size alone where no direction is known. */
  String costs(Alarm alarm) {
    return costs(size(view, alarm.factor()));
  }

  /** Such as {@code costs +5.1 %}. */
  String briefly(Alarm alarm) {
    return costs(signed(view, alarm.factor().point() - 1) + "\u00a0%");
  }

  private String costs(String size) {
    return isDirected() ? costs(view, size) : size;
  }

  boolean isDirected() {
    return track.last().row().better().isPresent();
  }

  static String costs(SiteView view, String size) {
    return view.text("size.costs", Map.of("size", size));
  }

  /** Why the newest night does not have the series, unless that was planned. */
  Optional<MissingCells> missing() {
    return host.status().missing().stream()
        .filter(cells -> cells.platform().equals(track.cell().platform()))
        .filter(cells -> cells.benchmarks().contains(track.cell().benchmark()))
        .findFirst();
  }

  /** A reason in the words of the page, or as it is. */
  static String missing(SiteView view, String reason) {
    return Stream.of("did not run", "failed", "not usable")
        .filter(reason::equals)
        .map(known -> view.text("missing.short." + known.replace(' ', '_')))
        .findFirst()
        .orElse(reason);
  }

  /** Of its newest night: why it is missing, or what the history says. */
  String verdict() {
    return missing()
        .map(cells -> missing(view, cells.state().word()))
        .or(
            () ->
                track
                    .series()
                    .map(one -> "history.verdict." + MessageKey.of(one.verdict()))
                    .map(view.messages()::text))
        .orElseGet(() -> view.text("trend.unjudged"));
  }

  static String size(SiteView view, Estimate factor) {
    return size(view, factor.point() - 1, factor.low() - 1, factor.high() - 1);
  }

  static String size(SiteView view, double share, double low, double high) {
    return view.text(
        "size",
        Map.of("share", signed(view, share), "low", signed(view, low), "high", signed(view, high)));
  }

  static String signed(SiteView view, double share) {
    return (share > 0 ? "+" : "") + view.numbers().decimals(100 * share, 1);
  }

  /** What a reader sees who points at a night. */
  String tip(TrackPoint point) {
    return dev.tare.report.text.DateText.day(point.start().toString(), view.language())
        + ": "
        + quantity(point.value())
        + point
            .state()
            .map(state -> view.text("state." + MessageKey.of(state)))
            .orElseGet(() -> view.text("state.other"));
  }
}
