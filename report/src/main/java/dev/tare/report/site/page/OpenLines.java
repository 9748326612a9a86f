package dev.tare.report.site.page;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.analyzer.alarm.ItemPart;
import dev.tare.analyzer.alarm.MissingCells;
import dev.tare.analyzer.alarm.MissingState;
import dev.tare.dataset.Cell;
import dev.tare.report.model.Tone;
import dev.tare.report.site.model.ItemLine;
import dev.tare.report.site.model.PageLink;
import dev.tare.report.site.path.SitePaths;
import dev.tare.report.site.series.SeriesTrack;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.site.series.Unpublished;
import dev.tare.report.text.DateText;
import dev.tare.report.text.MessageKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is open on a host, and what is missing. */
record OpenLines(SiteView view, SiteHost host, FrameBuilder frame) {

  /** One line for each platform and night. */
  List<ItemLine> open() {
    return host.status().open().stream()
        .filter(item -> item.kind().isChange())
        .map(this::line)
        .toList();
  }

  private ItemLine line(ArchiveItem item) {
    ItemWords words = new ItemWords(view, host);
    String text =
        view.text(
            "open.line",
            Map.of(
                "host", host.id(),
                "platform", words.about(item),
                "what", what(item, words),
                "since", view.day(host, words.since(item)),
                "nights", nights(item)));
    return new ItemLine(tone(item), words.kind(item), text, links(item), details(item));
  }

  /** As it is now; an event has the size as of the night that raised it. */
  private String what(ArchiveItem item, ItemWords words) {
    List<String> now =
        tracks(item)
            .flatMap(
                track ->
                    track.open().stream()
                        .map(
                            alarm -> {
                              SeriesWords series = new SeriesWords(view, host, track);
                              return series.benchmark() + ": " + series.costs(alarm);
                            }))
            .toList();
    return now.isEmpty() ? words.what(item) : String.join("; ", now);
  }

  private static Tone tone(ArchiveItem item) {
    return switch (item.kind()) {
      case WORSE -> Tone.BAD;
      case BETTER -> Tone.GOOD;
      case CHANGED, MISSING, SILENT -> Tone.DOUBT;
    };
  }

  private int nights(ArchiveItem item) {
    return tracks(item)
        .flatMap(track -> track.open().stream())
        .mapToInt(alarm -> alarm.nights())
        .max()
        .orElse(1);
  }

  private Stream<SeriesTrack> tracks(ArchiveItem item) {
    return item.parts().stream()
        .filter(ItemPart::isOpen)
        .flatMap(part -> host.track(part.platform(), part.benchmark()).stream());
  }

  private List<PageLink> links(ArchiveItem item) {
    Stream<PageLink> trends =
        tracks(item)
            .map(
                track ->
                    new PageLink(
                        view.text(
                            "open.trend",
                            Map.of("benchmark", new SeriesWords(view, host, track).benchmark())),
                        frame.to(SitePaths.trend(host.id(), track.cell()))));
    return Stream.concat(trends, new ItemWords(view, host).again(item, frame).stream()).toList();
  }

  private List<String> details(ArchiveItem item) {
    return Stream.concat(
            new ItemWords(view, host).secondLook(item).stream(), item.decisions().stream())
        .toList();
  }

  /** Whole nights first, then what was measured and cannot be read. */
  List<ItemLine> missing() {
    return Stream.of(
            nights().stream(),
            host.unpublished().stream().map(this::line),
            host.status().missing().stream().map(this::line))
        .flatMap(lines -> lines)
        .toList();
  }

  private ItemLine line(Unpublished night) {
    String last =
        night
            .last()
            .map(time -> DateText.minute(time.toString(), view.language()))
            .map(time -> view.text("unpublished.last", Map.of("time", time)))
            .orElseGet(() -> view.text("unpublished.never"));
    String text =
        view.text(
            "unpublished.night",
            Map.of("host", host.id(), "day", view.day(host, night.night()), "last", last));
    return line("unpublished", text);
  }

  /** That the host is silent, or that its nights are never complete. */
  private Optional<ItemLine> nights() {
    Map<String, String> newest =
        Map.of("host", host.id(), "newest", view.day(host, host.newest().name()));
    if (host.status().silent()) {
      return Optional.of(line("silent", view.text("missing.silent", newest)));
    }
    return host.status().old()
        ? Optional.of(
            line("incomplete", incomplete().orElseGet(() -> view.text("missing.never", newest))))
        : Optional.empty();
  }

  private Optional<String> incomplete() {
    return host.status()
        .complete()
        .map(name -> Map.of("host", host.id(), "day", view.day(host, name)))
        .map(values -> view.text("missing.incomplete", values));
  }

  private ItemLine line(String kind, String text) {
    return new ItemLine(Tone.DOUBT, view.text("kind." + kind), text, List.of(), List.of());
  }

  private ItemLine line(MissingCells cells) {
    String text =
        view.text(
            "missing." + MessageKey.of(cells.state()) + (cells.allOfSeveral() ? ".all" : ""),
            Map.of(
                "host", host.id(),
                "platform", view.names(host).heading(cells.platform()),
                "which", which(cells),
                "since", view.day(host, cells.since())));
    String tag = SeriesWords.missing(view, cells.state().word());
    return new ItemLine(Tone.DOUBT, tag, text, links(cells), List.of());
  }

  /** "Both" that failed, "neither" that ran. */
  private String which(MissingCells cells) {
    if (!cells.allOfSeveral()) {
      return view.list(
          cells.benchmarks().stream().map(id -> view.names(host).benchmark(id)).toList());
    }
    int n = cells.benchmarks().size();
    String family = cells.state() == MissingState.FAILED ? "missing.all" : "missing.no";
    return view.text(family + (n == 2 ? ".two" : ".more"), Map.of("n", n));
  }

  private List<PageLink> links(MissingCells cells) {
    return cells.benchmarks().stream()
        .map(benchmark -> new Cell(cells.platform(), benchmark))
        .filter(host.tracks()::containsKey)
        .map(
            cell ->
                new PageLink(
                    view.text(
                        "open.trend",
                        Map.of("benchmark", view.names(host).benchmark(cell.benchmark()))),
                    frame.to(SitePaths.trend(host.id(), cell))))
        .toList();
  }
}
