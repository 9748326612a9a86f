package dev.tare.report.site.page;

import dev.tare.analyzer.code.HistoryVerdict;
import dev.tare.analyzer.result.History.Series;
import dev.tare.report.html.Markup;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.DisplayNames;
import dev.tare.report.site.drawing.Sparkline;
import dev.tare.report.site.model.SeriesMatrix;
import dev.tare.report.site.model.SeriesMatrix.MatrixCell;
import dev.tare.report.site.model.SeriesMatrix.MatrixColumn;
import dev.tare.report.site.model.SeriesMatrix.MatrixRow;
import dev.tare.report.site.path.SitePaths;
import dev.tare.report.site.series.SeriesTrack;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.text.MessageKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The matrix of a host. */
record MatrixBuilder(SiteView view, SiteHost host, FrameBuilder frame) {

  SeriesMatrix matrix() {
    DisplayNames names = view.names(host);
    return new SeriesMatrix(
        view.text("matrix.caption", Map.of("host", host.id())),
        view.text("matrix.corner"),
        host.benchmarks().stream()
            .map(
                id ->
                    new MatrixColumn(
                        names.benchmark(id), view.measured(host, id, "matrix.measured")))
            .toList(),
        view.ordered(List.of(host)).stream()
            .map(
                platform ->
                    new MatrixRow(
                        names.heading(platform),
                        host.benchmarks().stream()
                            .map(benchmark -> cell(platform, benchmark))
                            .toList()))
            .toList());
  }

  /** A series of the host; one that it never measured is a dash. */
  MatrixCell cell(String platform, String benchmark) {
    return host.track(platform, benchmark)
        .map(this::cell)
        .orElseGet(
            () ->
                new MatrixCell(
                    Tone.NEUTRAL,
                    "–",
                    Optional.empty(),
                    Optional.of(view.text("never")),
                    Optional.empty(),
                    Optional.empty(),
                    ""));
  }

  private MatrixCell cell(SeriesTrack track) {
    SeriesWords words = new SeriesWords(view, host, track);
    boolean recent =
        track
            .last()
            .start()
            .isAfter(view.archive().newest().minus(Duration.ofDays(Sparkline.DAYS)));
    Optional<String> note = note(track, words);
    String value = words.value(track.last().row());
    return new MatrixCell(
        tone(track, words),
        value,
        words.interval(track.last().row()),
        note,
        recent
            ? Optional.of(
                new Markup(
                    Sparkline.of(
                        track, view.slot(track.cell().platform()), view.archive().newest())))
            : Optional.empty(),
        Optional.of(frame.to(SitePaths.trend(host.id(), track.cell()))),
        label(track, words, value, note));
  }

  private String label(SeriesTrack track, SeriesWords words, String value, Optional<String> note) {
    return words.platform()
        + ", "
        + words.benchmark()
        + ": "
        + value
        + words.interval(track.last().row()).map(interval -> " " + interval).orElse("")
        + note.map(text -> ", " + text).orElse("");
  }

  private Optional<String> note(SeriesTrack track, SeriesWords words) {
    if (track.open().isPresent()) {
      return Optional.of(view.text("cell.open", Map.of("size", words.briefly(track.open().get()))));
    }
    if (!track.last().campaign().equals(host.newest().name())) {
      String last = view.text("cell.last", Map.of("day", view.day(host, track.last().campaign())));
      return Optional.of(missing(words).map(why -> why + ", " + last).orElse(last));
    }
    return track
        .series()
        .map(Series::verdict)
        .filter(verdict -> verdict == HistoryVerdict.SUSPECT || verdict == HistoryVerdict.BACK)
        .map(verdict -> view.messages().text("history.verdict." + MessageKey.of(verdict)));
  }

  private Optional<String> missing(SeriesWords words) {
    return words.missing().map(cells -> SeriesWords.missing(view, cells.state().word()));
  }

  private static Tone tone(SeriesTrack track, SeriesWords words) {
    if (track.open().isEmpty() && words.missing().isPresent()) {
      return Tone.DOUBT;
    }
    return track
        .series()
        .map(
            series ->
                switch (series.verdict()) {
                  case WORSE -> Tone.BAD;
                  case BETTER -> Tone.GOOD;
                  case CHANGED, SUSPECT -> Tone.DOUBT;
                  case BACK, STEADY, TOO_FEW_NIGHTS, UNUSABLE -> Tone.NEUTRAL;
                })
        .orElse(Tone.NEUTRAL);
  }
}
