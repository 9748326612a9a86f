package dev.tare.report.evidence;

import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Night;
import dev.tare.report.text.DateText;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The axis of the campaigns of a history: their dates, if all are known. */
public record CampaignDates(History history, Messages messages) {

  /** From here on days say less than years. */
  private static final Duration LONG = Duration.ofDays(300);

  /** One for each campaign; none if a date is missing. */
  public List<String> labels() {
    Language language = messages.language();
    if (!areKnown()) {
      return List.of();
    }
    return history.nights().stream()
        .map(night -> night.started().orElseThrow())
        .map(
            day -> isLong() ? DateText.shortMonth(day, language) : DateText.shortDay(day, language))
        .toList();
  }

  /** What the axis shows. */
  public String axis() {
    return areKnown()
        ? messages.text("figure.nights.dates", Map.of("first", day(0), "last", day(last())))
        : messages.text("figure.nights.axis");
  }

  private boolean areKnown() {
    return history.nights().stream().allMatch(night -> start(night).isPresent());
  }

  private static Optional<Instant> start(Night night) {
    return night.started().flatMap(DateText::instant);
  }

  private int last() {
    return history.nights().size() - 1;
  }

  private String day(int night) {
    return DateText.day(history.nights().get(night).started().orElseThrow(), messages.language());
  }

  private boolean isLong() {
    Instant first = start(history.nights().get(0)).orElseThrow();
    Instant last = start(history.nights().get(last())).orElseThrow();
    return Duration.between(first, last).compareTo(LONG) > 0;
  }
}
