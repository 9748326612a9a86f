package dev.tare.report.site.page;

import dev.tare.analyzer.alarm.MissingCells;
import dev.tare.analyzer.result.History.Alarm;
import dev.tare.analyzer.result.History.Series;
import dev.tare.dataset.Cell;
import dev.tare.report.model.Tone;
import dev.tare.report.site.model.ItemLine;
import dev.tare.report.site.model.PageLink;
import dev.tare.report.site.model.SiteSection;
import dev.tare.report.site.model.SiteTable.SiteCell;
import dev.tare.report.site.model.SiteTable.SiteRow;
import dev.tare.report.site.path.PageFile;
import dev.tare.report.site.path.SitePaths;
import dev.tare.report.site.path.SplitPage;
import dev.tare.report.site.series.SeriesTrack;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.site.series.TrackPoint;
import dev.tare.report.text.MessageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A platform and benchmark of a host over all nights, and on the other hosts. */
public record TrendPage(SiteView view, SiteHost host, SeriesTrack track) {

  /** The section that changes with other hosts. */
  public static final String CHANGING = "elsewhere";

  private static final int NIGHTS = 30;

  public String path() {
    return frame().file();
  }

  private FrameBuilder frame() {
    return new FrameBuilder(view, SitePaths.trend(host.id(), track.cell()));
  }

  /** That section only; a track in brief is enough for it. */
  public String changing() {
    FrameBuilder frame = frame();
    List<SiteSection> sections = elsewhere(frame).stream().toList();
    return SplitPage.of(frame.html("", "", List.of(), sections), CHANGING).section();
  }

  public PageFile file() {
    FrameBuilder frame = frame();
    List<SiteSection> sections = new ArrayList<>();
    sections.add(trend(frame));
    sections.add(events(frame));
    sections.add(nights(frame));
    elsewhere(frame).ifPresent(sections::add);
    String html = frame.html(heading(), subtitle(), crumbs(frame), sections);
    return new PageFile(frame.file(), html);
  }

  private SeriesWords words() {
    return new SeriesWords(view, host, track);
  }

  private String heading() {
    return words().platform() + ": " + words().benchmark();
  }

  private String subtitle() {
    String quantity =
        track
            .baseline()
            .map(id -> Map.of("baseline", view.names(host).platform(id), "host", host.id()))
            .map(values -> view.text("trend.ratio", values))
            .orElseGet(() -> view.text("trend.median", Map.of("host", host.id())));
    return quantity + " " + view.measured(host, track.cell().benchmark(), "trend.measured");
  }

  private List<PageLink> crumbs(FrameBuilder frame) {
    return List.of(
        new PageLink(view.text("nav.home"), frame.to("index")),
        new PageLink(host.id(), frame.to(SitePaths.host(host.id()))));
  }

  private SiteSection trend(FrameBuilder frame) {
    SiteSection.Parts section =
        SiteSection.builder("trend", view.text("trend.heading")).lines(lines(frame));
    new TrendCharts(view, host, track, frame).charts().forEach(section::chart);
    return section.build();
  }

  /** What is open stays said of a series that the newest night lacks; its level does not. */
  private List<ItemLine> lines(FrameBuilder frame) {
    Optional<ItemLine> missing = missing();
    return missing.isPresent() && track.open().isEmpty()
        ? List.of(missing.get())
        : Stream.concat(missing.stream(), Stream.of(state(frame))).toList();
  }

  /** That the newest night lacks it. */
  private Optional<ItemLine> missing() {
    String last = track.last().campaign();
    if (last.equals(host.newest().name())) {
      return Optional.empty();
    }
    String day = view.day(host, last);
    return Optional.of(
        words()
            .missing()
            .map(cells -> missing(Tone.DOUBT, since(cells, day)))
            .orElseGet(() -> missing(Tone.NEUTRAL, view.text("trend.last", Map.of("day", day)))));
  }

  private String since(MissingCells cells, String day) {
    return view.text(
        "trend.missing." + MessageKey.of(cells.state()),
        Map.of("since", view.day(host, cells.since()), "day", day));
  }

  private ItemLine missing(Tone tone, String text) {
    return new ItemLine(tone, view.text("kind.missing"), text, List.of(), List.of());
  }

  /** The verdict of the last night, in a sentence. */
  private ItemLine state(FrameBuilder frame) {
    Optional<Series> series = track.series();
    Optional<Alarm> open = track.open();
    String verdict =
        series
            .map(one -> view.messages().text("history.verdict." + MessageKey.of(one.verdict())))
            .orElse(view.text("trend.unjudged"));
    String text =
        open.map(this::open)
            .or(() -> series.flatMap(Series::level).map(this::level))
            .orElseGet(() -> view.text("trend.few"));
    List<PageLink> links =
        open
            .flatMap(alarm -> before(alarm.from()).map(night -> compared(night, alarm, frame)))
            .stream()
            .toList();
    return new ItemLine(tone(series), verdict, text, links, List.of());
  }

  private String open(Alarm alarm) {
    return view.text(
        words().isDirected() ? "trend.open" : "trend.open.undirected",
        Map.of(
            "size", SeriesWords.size(view, alarm.factor()),
            "since", view.day(host, alarm.from()),
            "nights", alarm.nights()));
  }

  private String level(dev.tare.analyzer.result.History.Level level) {
    return view.text(
        "trend.level",
        Map.of(
            "level", words().quantity(level.value()),
            "nights", level.nights(),
            "smallest", level.smallest()));
  }

  private Optional<String> before(String campaign) {
    String last = null;
    for (TrackPoint point : track.points()) {
      if (point.campaign().equals(campaign)) {
        return Optional.ofNullable(last);
      }
      last = point.campaign();
    }
    return Optional.empty();
  }

  private PageLink compared(String before, Alarm alarm, FrameBuilder frame) {
    return new PageLink(
        view.text("trend.compare"),
        ComparePage.link(
            frame, host.id(), before, host.id(), alarm.raised(), track.cell().platform()));
  }

  private static Tone tone(Optional<Series> series) {
    return series
        .map(
            one ->
                switch (one.verdict()) {
                  case WORSE -> Tone.BAD;
                  case BETTER -> Tone.GOOD;
                  case CHANGED, SUSPECT -> Tone.DOUBT;
                  case BACK, STEADY, TOO_FEW_NIGHTS, UNUSABLE -> Tone.NEUTRAL;
                })
        .orElse(Tone.NEUTRAL);
  }

  private SiteSection events(FrameBuilder frame) {
    SiteSection.Parts section = SiteSection.builder("events", view.text("trend.events"));
    List<SiteRow> changes = new TrendEvents(view, host, track, frame).rows();
    section =
        changes.isEmpty()
            ? section.intro(view.text("trend.events.none"))
            : section.table(
                new Tables(view)
                    .table(
                        view.text("trend.events.caption"),
                        false,
                        changes,
                        "since",
                        "event",
                        "size",
                        "note"));
    return new EnvironmentRows(view, host).addTo(section).build();
  }

  private SiteSection nights(FrameBuilder frame) {
    List<TrackPoint> last =
        track.points().subList(Math.max(0, track.points().size() - NIGHTS), track.points().size());
    List<SiteRow> rows = new ArrayList<>();
    for (int i = last.size() - 1; i >= 0; i--) {
      rows.add(row(last.get(i), frame));
    }
    String[] columns =
        track.baseline().isPresent()
            ? new String[] {"night", "ratio", "interval", "median", "state"}
            : new String[] {"night", "median", "state"};
    return SiteSection.builder("nights", view.text("trend.nights"))
        .intro(view.text(track.baseline().isPresent() ? "trend.nights.intro" : "trend.nights.own"))
        .table(
            new Tables(view)
                .table(
                    view.text("trend.nights.caption", Map.of("n", rows.size())),
                    false,
                    rows,
                    columns))
        .build();
  }

  private SiteRow row(TrackPoint point, FrameBuilder frame) {
    String day = view.day(host, point.campaign());
    SiteCell night =
        view.reports()
            .report(host.id(), point.campaign(), view.language())
            .map(file -> SiteCell.link(day, frame.root() + file))
            .orElseGet(() -> SiteCell.of(day));
    SiteCell state =
        SiteCell.of(
            point
                .state()
                .map(one -> view.text("point." + MessageKey.of(one)))
                .orElseGet(() -> view.text("point.other")));
    SiteCell median = SiteCell.of(words().median(point.row()));
    return new SiteRow(
        "",
        track.baseline().isPresent()
            ? List.of(
                night,
                SiteCell.of(words().value(point.row())),
                SiteCell.of(words().interval(point.row()).orElse("–")),
                median,
                state)
            : List.of(night, median, state));
  }

  /** The same series of the other hosts. */
  private Optional<SiteSection> elsewhere(FrameBuilder frame) {
    List<SiteRow> rows =
        view.archive().hosts().stream()
            .filter(other -> !other.id().equals(host.id()))
            .flatMap(
                other ->
                    other.track(track.cell().platform(), track.cell().benchmark()).stream()
                        .map(one -> row(other, one, frame)))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            SiteSection.builder(CHANGING, view.text("trend.elsewhere"))
                .chart(new HostCharts(view, host, track, frame).chart())
                .table(
                    new Tables(view)
                        .table(
                            view.text("trend.elsewhere.caption"),
                            false,
                            rows,
                            "host",
                            "night",
                            "ratio",
                            "interval",
                            "verdict"))
                .build());
  }

  private SiteRow row(SiteHost other, SeriesTrack one, FrameBuilder frame) {
    SeriesWords words = new SeriesWords(view, other, one);
    Cell cell = one.cell();
    return new SiteRow(
        "",
        List.of(
            SiteCell.link(other.id(), frame.to(SitePaths.trend(other.id(), cell))),
            SiteCell.of(view.day(other, one.last().campaign())),
            SiteCell.of(words.value(one.last().row())),
            SiteCell.of(words.interval(one.last().row()).orElse("–")),
            SiteCell.of(words.verdict())));
  }
}
