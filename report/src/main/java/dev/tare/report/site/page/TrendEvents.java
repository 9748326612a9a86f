package dev.tare.report.site.page;

import dev.tare.analyzer.alarm.ItemKind;
import dev.tare.analyzer.alarm.ItemPart;
import dev.tare.analyzer.alarm.SecondLook;
import dev.tare.analyzer.result.History.Alarm;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import dev.tare.dataset.archive.StatedUntil;
import dev.tare.report.site.model.SiteTable.SiteCell;
import dev.tare.report.site.model.SiteTable.SiteRow;
import dev.tare.report.site.series.SeriesTrack;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.text.DateText;
import dev.tare.report.text.MessageKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What happened to a series: its changes, when it was missing, and what people noted. */
record TrendEvents(SiteView view, SiteHost host, SeriesTrack track, FrameBuilder frame) {

  private static final Set<EventKind> BY_PEOPLE =
      Set.of(
          EventKind.ACCEPTED,
          EventKind.DISMISSED,
          EventKind.NOTE,
          EventKind.CONFIRMED,
          EventKind.NOT_CONFIRMED);

  /** A row with the time that it is sorted by. */
  private record Timed(String time, SiteRow row) {}

  List<SiteRow> rows() {
    List<Timed> all = new ArrayList<>();
    track.alarms().forEach(alarm -> all.add(alarm(alarm)));
    host.items().stream()
        .flatMap(item -> item.parts().stream())
        .filter(this::isMissing)
        .forEach(part -> all.add(missing(part)));
    host.events().stream().filter(this::isOfThis).forEach(event -> all.add(event(event)));
    return all.stream()
        .sorted(Comparator.comparing(Timed::time).reversed())
        .map(Timed::row)
        .toList();
  }

  private Timed alarm(Alarm alarm) {
    boolean worse = alarm.factor().point() > 1;
    String state =
        alarm
            .until()
            .map(
                until ->
                    view.text(
                        "event.until",
                        Map.of(
                            "state", view.text("item." + MessageKey.of(alarm.state())),
                            "day", view.day(host, until))))
            .orElseGet(() -> view.text("item." + MessageKey.of(alarm.state())));
    return new Timed(
        time(alarm.from()),
        new SiteRow(
            "",
            List.of(
                SiteCell.of(view.day(host, alarm.from())),
                SiteCell.of(view.text(worse ? "event.worse" : "event.better")),
                SiteCell.of(new SeriesWords(view, host, track).costs(alarm)),
                SiteCell.of(state))));
  }

  private String time(String campaign) {
    return host.campaign(campaign).flatMap(one -> one.started()).orElse(campaign);
  }

  private boolean isMissing(ItemPart part) {
    return part.kind() == ItemKind.MISSING
        && part.platform().equals(track.cell().platform())
        && part.benchmark().equals(track.cell().benchmark());
  }

  private Timed missing(ItemPart part) {
    return new Timed(
        time(part.campaign()),
        new SiteRow(
            "",
            List.of(
                SiteCell.of(view.day(host, part.campaign())),
                SiteCell.of(SeriesWords.missing(view, part.text())),
                SiteCell.of(""),
                SiteCell.of(view.text("item." + MessageKey.of(part.state()))))));
  }

  private boolean isOfThis(AlarmEvent event) {
    boolean platform =
        event.platform().isEmpty() || event.platform().equals(track.cell().platform());
    boolean benchmark =
        event.benchmark().isEmpty() || event.benchmark().equals(track.cell().benchmark());
    return BY_PEOPLE.contains(event.event()) && platform && benchmark;
  }

  private Timed event(AlarmEvent event) {
    return new Timed(
        event.time(),
        new SiteRow(
            "",
            List.of(
                SiteCell.of(DateText.day(event.time(), view.language())),
                SiteCell.of(view.text("event." + MessageKey.of(event.event()))),
                SiteCell.of(""),
                note(event))));
  }

  /** What somebody wrote, or the report of the second measurement. */
  private SiteCell note(AlarmEvent event) {
    Optional<SecondLook> look = SecondLook.of(event);
    if (look.isPresent()) {
      Optional<String> night = look.get().night();
      return new SiteCell(
          night.map(name -> view.day(host, name)).orElse(""),
          night.flatMap(name -> new ItemWords(view, host).again(name, frame)).stream().toList());
    }
    String by = event.by().isEmpty() ? "" : " (" + event.by() + ")";
    return SiteCell.of(StatedUntil.parse(event.text()).why() + by);
  }
}
