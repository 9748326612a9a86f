package dev.tare.report.site.page;

import dev.tare.analyzer.code.AlarmState;
import dev.tare.analyzer.code.PointState;
import dev.tare.analyzer.result.History.Level;
import dev.tare.analyzer.result.History.Series;
import dev.tare.report.html.Markup;
import dev.tare.report.site.drawing.Sparkline;
import dev.tare.report.site.drawing.TrendChart;
import dev.tare.report.site.drawing.TrendFigure;
import dev.tare.report.site.drawing.TrendFigure.Kind;
import dev.tare.report.site.drawing.TrendFigure.LevelBand;
import dev.tare.report.site.drawing.TrendFigure.Mark;
import dev.tare.report.site.drawing.TrendFigure.Span;
import dev.tare.report.site.drawing.TrendFigure.TrendDot;
import dev.tare.report.site.drawing.TrendFigure.TrendPanel;
import dev.tare.report.site.model.ChartBlock;
import dev.tare.report.site.series.EnvironmentChange;
import dev.tare.report.site.series.SeriesTrack;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.site.series.TrackPoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The charts of a series, up to the newest night of its host: the last 90 days, and all nights. */
record TrendCharts(SiteView view, SiteHost host, SeriesTrack track, FrameBuilder frame) {

  private static final double TALL = 210;
  private static final double LOW = 84;

  List<ChartBlock> charts() {
    Instant last = host.newest().started().map(Instant::parse).orElse(track.last().start());
    Instant recent = last.minus(Duration.ofDays(Sparkline.DAYS));
    Instant first = track.points().get(0).start();
    List<ChartBlock> charts = new ArrayList<>();
    if (first.isBefore(recent) && !track.since(recent).isEmpty()) {
      charts.add(chart("recent", recent, last));
    }
    charts.add(chart("all", first, last));
    return charts;
  }

  private ChartBlock chart(String name, Instant from, Instant to) {
    TrendFigure figure =
        new TrendFigure(view.language(), from, to, panels(from), marks(from, to), spans(from, to));
    return new ChartBlock(
        view.text("chart." + name),
        view.text(
            "chart.description",
            Map.of(
                "n", track.since(from).size(),
                "from", dev.tare.report.text.DateText.day(from.toString(), view.language()),
                "alarms", (int) track.since(from).stream().filter(TrackPoint::isAlarm).count())),
        name.equals("all") ? caption() : "",
        new Markup(TrendChart.svg(figure)));
  }

  /** Below the last chart, for all. */
  private String caption() {
    String caption =
        view.text(track.baseline().isPresent() ? "chart.caption" : "chart.caption.own");
    return Stream.concat(Stream.of(track), own().stream()).anyMatch(TrendCharts::hasLearntOutliers)
        ? caption + " " + view.text("chart.caption.learning")
        : caption;
  }

  /** Whether a night that the level was learnt from lies outside its band. */
  private static boolean hasLearntOutliers(SeriesTrack one) {
    return one.series().flatMap(Series::level).stream()
        .anyMatch(
            level ->
                one.points().stream()
                    .filter(point -> point.state().filter(PointState.LEARNING::equals).isPresent())
                    .anyMatch(
                        night -> night.value() < level.low() || night.value() > level.high()));
  }

  /** The median of the baseline. */
  private Optional<SeriesTrack> own() {
    return track.baseline().flatMap(id -> host.track(id, track.cell().benchmark()));
  }

  /** The ratio, and below it the medians that it is made of. */
  private List<TrendPanel> panels(Instant from) {
    SeriesWords words = new SeriesWords(view, host, track);
    List<TrendPanel> panels = new ArrayList<>();
    panels.add(
        panel(
            track,
            words,
            from,
            TALL,
            view.text(track.baseline().isPresent() ? "panel.ratio" : "panel.median", names())));
    own()
        .ifPresent(
            own ->
                panels.add(
                    panel(
                        own,
                        new SeriesWords(view, host, own),
                        from,
                        LOW,
                        view.text(
                            "panel.host",
                            Map.of(
                                "platform", new SeriesWords(view, host, own).platform(),
                                "unit", unit())))));
    return panels;
  }

  private String unit() {
    return view.unitAndDirection(host, track.cell().benchmark());
  }

  private Map<String, String> names() {
    return Map.of(
        "platform", new SeriesWords(view, host, track).platform(),
        "baseline", track.baseline().map(id -> view.names(host).platform(id)).orElse(""),
        "unit", unit());
  }

  /** The nights of a series from a time on. */
  TrendPanel panel(
      SeriesTrack one, SeriesWords words, Instant from, double height, String heading) {
    return new TrendPanel(
        heading,
        view.slot(one.cell().platform()),
        height,
        one.series().flatMap(Series::level).map(level -> band(one, level)),
        dots(one.since(from), words));
  }

  /** Most dots of a long series are drawn without text and link, which are not made then. */
  private List<TrendDot> dots(List<TrackPoint> points, SeriesWords words) {
    boolean all = points.size() <= TrendChart.MOST_TEXTS;
    return points.stream()
        .map(
            point ->
                all || kind(point) != Kind.USUAL && kind(point) != Kind.OTHER
                    ? dot(point, words)
                    : new TrendDot(point.start(), point.value(), kind(point), "", Optional.empty()))
        .toList();
  }

  private static LevelBand band(SeriesTrack one, Level level) {
    return new LevelBand(one.levelStart(), level.value(), level.low(), level.high());
  }

  private TrendDot dot(TrackPoint point, SeriesWords words) {
    return new TrendDot(
        point.start(),
        point.value(),
        kind(point),
        words.tip(point),
        view.reports()
            .report(host.id(), point.campaign(), view.language())
            .map(file -> frame.root() + file));
  }

  private static Kind kind(TrackPoint point) {
    return point
        .state()
        .map(
            state ->
                switch (state) {
                  case ALARM -> Kind.ALARM;
                  case SUSPECT -> Kind.SUSPECT;
                  case UNUSABLE -> Kind.UNUSABLE;
                  case LEARNING, USUAL, CHANGED -> Kind.USUAL;
                })
        .orElse(Kind.OTHER);
  }

  /** One for each night in which something changed. */
  private List<Mark> marks(Instant from, Instant to) {
    Map<Instant, List<EnvironmentChange>> nights = new LinkedHashMap<>();
    host.changes().stream()
        .filter(change -> !change.start().isBefore(from) && !change.start().isAfter(to))
        .forEach(
            change -> nights.computeIfAbsent(change.start(), n -> new ArrayList<>()).add(change));
    EnvironmentRows rows = new EnvironmentRows(view, host);
    List<Mark> marks = new ArrayList<>();
    nights.forEach(
        (start, changes) ->
            marks.add(
                new Mark(
                    start,
                    changes.stream()
                        .map(change -> initial(change.fact()))
                        .distinct()
                        .collect(Collectors.joining()),
                    changes.stream().map(rows::text).collect(Collectors.joining("; ")))));
    return marks;
  }

  /** Such as K for the kernel. */
  private String initial(String fact) {
    return new HostWords(view, host)
        .fact(fact)
        .substring(0, 1)
        .toUpperCase(view.language().locale());
  }

  private List<Span> spans(Instant from, Instant to) {
    return track.alarms().stream()
        .filter(alarm -> alarm.state() != AlarmState.DISMISSED)
        .flatMap(
            alarm ->
                track.point(alarm.from()).stream()
                    .map(
                        point ->
                            new Span(
                                later(point.start(), from),
                                end(alarm.until(), to),
                                alarm.factor().point() > 1)))
        .filter(span -> span.until().isAfter(from) && span.from().isBefore(span.until()))
        .toList();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private Instant end(Optional<String> until, Instant last) {
    return until.flatMap(track::point).map(TrackPoint::start).orElse(last);
  }
}
