package dev.tare.report.evidence;

import dev.tare.report.model.HistoryFigure.CampaignMark;
import dev.tare.report.model.HistoryFigure.Track;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How to read a figure of campaigns: only what is drawn. */
public record HistoryCaption(Messages messages, List<Track> tracks) {

  public String text() {
    return Stream.of(
            Stream.of("caption"),
            when("level", tracks.stream().anyMatch(track -> track.level().isPresent())),
            when("suspect", has(CampaignMark.SUSPECT)),
            when("alarm", has(CampaignMark.ALARM)),
            when("change", tracks.stream().anyMatch(track -> !track.changes().isEmpty())),
            when("unusable", has(CampaignMark.UNUSABLE)),
            Stream.of(tracks.size() > 1 ? "scales" : "scale"))
        .flatMap(keys -> keys)
        .map(key -> messages.text("figure.nights." + key))
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> when(String key, boolean applies) {
    return applies ? Stream.of(key) : Stream.empty();
  }

  private boolean has(CampaignMark mark) {
    return tracks.stream()
        .flatMap(track -> track.dots().stream())
        .anyMatch(dot -> dot.mark() == mark);
  }
}
