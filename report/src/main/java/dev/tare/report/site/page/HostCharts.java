package dev.tare.report.site.page;

import dev.tare.report.html.Markup;
import dev.tare.report.site.drawing.Sparkline;
import dev.tare.report.site.drawing.TrendChart;
import dev.tare.report.site.drawing.TrendFigure;
import dev.tare.report.site.drawing.TrendFigure.TrendPanel;
import dev.tare.report.site.model.ChartBlock;
import dev.tare.report.site.series.SeriesTrack;
import dev.tare.report.site.series.SiteHost;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The same platform and benchmark on all hosts, below each other on one axis of dates. */
record HostCharts(SiteView view, SiteHost host, SeriesTrack track, FrameBuilder frame) {

  private static final double HEIGHT = 72;

  /** More would be no chart any more; the table has all. */
  private static final int MOST = 12;

  ChartBlock chart() {
    Instant last = view.archive().newest();
    Instant recent = last.minus(Duration.ofDays(Sparkline.DAYS));
    boolean all = view.archive().oldest().isAfter(recent);
    Instant from = all ? view.archive().oldest() : recent;
    TrendFigure figure =
        new TrendFigure(view.language(), from, last, panels(from), List.of(), List.of());
    return new ChartBlock(
        view.text(all ? "chart.hosts.all" : "chart.hosts"),
        view.text("chart.hosts.description", Map.of("n", figure.panels().size())),
        view.text("chart.hosts.caption"),
        new Markup(TrendChart.svg(figure, view.drawn())));
  }

  /** This host first. */
  private List<TrendPanel> panels(Instant from) {
    return Stream.concat(
            Stream.of(host), view.archive().hosts().stream().filter(other -> !isThis(other)))
        .flatMap(one -> panel(one, from))
        .limit(MOST)
        .toList();
  }

  private boolean isThis(SiteHost other) {
    return other.id().equals(host.id());
  }

  private Stream<TrendPanel> panel(SiteHost one, Instant from) {
    return one.track(track.cell().platform(), track.cell().benchmark()).stream()
        .filter(other -> !other.since(from).isEmpty())
        .map(
            other ->
                view.panels()
                    .computeIfAbsent(
                        one.id() + " " + other.cell(), first -> panel(one, other, from)));
  }

  private TrendPanel panel(SiteHost one, SeriesTrack other, Instant from) {
    return new TrendCharts(view, one, other, frame)
        .panel(other, new SeriesWords(view, one, other), from, HEIGHT, one.id());
  }
}
