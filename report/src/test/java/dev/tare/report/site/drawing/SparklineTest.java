package dev.tare.report.site.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.code.HistoryVerdict;
import dev.tare.analyzer.code.PointState;
import dev.tare.analyzer.result.History.Level;
import dev.tare.analyzer.result.History.Series;
import dev.tare.dataset.Cell;
import dev.tare.dataset.archive.index.IndexedSeries;
import dev.tare.report.site.series.SeriesTrack;
import dev.tare.report.site.series.TrackPoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SparklineTest {

  private static final Instant END = Instant.parse("2026-03-31T01:00:00Z");

  private final List<TrackPoint> points = new ArrayList<>();
  private Optional<Level> level = Optional.empty();

  private SparklineTest night(int daysAgo, double value, PointState state) {
    Instant start = END.minus(Duration.ofDays(daysAgo));
    IndexedSeries row =
        new IndexedSeries(
            "kvm",
            "cpu",
            "measured",
            Optional.of("s"),
            Optional.of("lower"),
            OptionalDouble.of(value),
            Optional.empty(),
            Optional.empty(),
            new IndexedSeries.Counts(16, 0, OptionalInt.empty()));
    points.add(new TrackPoint(start.toString(), start, value, row, Optional.of(state)));
    return this;
  }

  private SparklineTest night(int daysAgo, double value) {
    return night(daysAgo, value, PointState.USUAL);
  }

  private Element drawn() {
    SeriesTrack track =
        new SeriesTrack(
            new Cell("kvm", "cpu"),
            Optional.of("native"),
            points,
            level.map(SparklineTest::series));
    return Jsoup.parse(Sparkline.of(track, 2, END), "", Parser.xmlParser()).selectFirst("svg");
  }

  private static Series series(Level level) {
    return new Series(
        "history-kvm-cpu",
        "kvm",
        "cpu",
        Optional.of("native"),
        HistoryQuantity.OVERHEAD,
        Optional.of(level),
        List.of(),
        List.of(),
        HistoryVerdict.STEADY);
  }

  @Test
  void aLineLeadsToTheLastNight() {
    Element svg = night(2, 1.0).night(1, 1.1).night(0, 1.2).drawn();
    assertThat(svg.select("path").attr("d")).isEqualTo("M90 19l1-8l1-8");
    assertThat(svg.select("circle").attr("cx")).isEqualTo("92");
    assertThat(svg.select("circle").attr("cy")).isEqualTo("3");
    assertThat(svg.attr("class")).isEqualTo("spark s2");
  }

  @Test
  void whereNightsAreMissingTheLineEnds() {
    String line =
        night(9, 1.0).night(8, 1.1).night(1, 1.1).night(0, 1.0).drawn().select("path").attr("d");
    assertThat(line.chars().filter(c -> c == 'M')).hasSize(2);
  }

  @Test
  void aNightWithoutNeighboursIsADot() {
    assertThat(night(9, 1.0).night(0, 1.1).drawn().select("path").attr("d"))
        .isEqualTo("M83 19h.1M92 3h.1");
  }

  @Test
  void olderNightsAreLeftOut() {
    assertThat(night(91, 9.0).night(1, 1.0).night(0, 1.1).drawn().select("path").attr("d"))
        .isEqualTo("M91 19l1-16");
  }

  @Test
  void aNightThatRaisedAnAlarmHasARing() {
    Element svg = night(1, 1.0).night(0, 1.2, PointState.ALARM).drawn();
    assertThat(svg.select("circle.alarm")).hasSize(1);
    assertThat(svg.select("circle.alarm").attr("cx")).isEqualTo("92");
  }

  @Test
  void theBandBeginsWithItsFirstNight() {
    level = Optional.of(new Level(1.0, 0.9, 1.1, 2, 0.1));
    assertThat(night(9, 1.0).night(0, 1.0).drawn().select("rect").attr("x")).isEqualTo("83");
    points.clear();
    assertThat(night(99, 1.0).night(0, 1.0).drawn().select("rect").attr("x")).isEmpty();
  }

  @Test
  void equalValuesAreInTheMiddle() {
    assertThat(night(1, 1.0).night(0, 1.0).drawn().select("path").attr("d"))
        .isEqualTo("M91 11l1 0");
  }
}
