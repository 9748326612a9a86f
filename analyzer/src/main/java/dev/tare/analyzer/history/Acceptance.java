package dev.tare.analyzer.history;

import dev.tare.dataset.Cell;
import dev.tare.dataset.file.InputException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A declaration that the level of a series is right from a campaign on.
 *
 * @param series absent for all series
 * @param from name of the campaign, or ISO 8601 date or time from which the level counts
 * @param until ISO 8601 date of the last night for which it holds; absent: for ever
 */
public record Acceptance(Optional<Cell> series, String from, Optional<String> until) {

  /** Without an end. */
  public Acceptance(Optional<Cell> series, String from) {
    this(series, from, Optional.empty());
  }

  /** From {@code CAMPAIGN} or {@code PLATFORM/BENCHMARK=CAMPAIGN}. */
  public static Acceptance parse(String text) {
    int equals = text.indexOf('=');
    return equals < 0
        ? new Acceptance(Optional.empty(), text)
        : new Acceptance(
            Optional.of(series(text.substring(0, equals))), text.substring(equals + 1));
  }

  /** From {@code PLATFORM/BENCHMARK}. */
  public static Cell series(String text) {
    String[] parts = text.split("/", -1);
    try {
      return new Cell(parts[0], parts[1]);
    } catch (IndexOutOfBoundsException | IllegalArgumentException wrong) {
      throw new InputException(text + ": not PLATFORM/BENCHMARK, such as kvm/cpu");
    }
  }

  boolean isOf(Cell cell) {
    return series.isEmpty() || series.get().equals(cell);
  }

  /** The same with the sort key of its campaign, if that is known. */
  Acceptance among(List<CampaignPoint> nights) {
    return nights.stream()
        .filter(night -> night.campaign().equals(from))
        .map(night -> new Acceptance(series, night.order(), until))
        .findFirst()
        .orElse(this);
  }

  /** Whether it holds on a night; one that does not know its time is never too late. */
  boolean holdsOn(CampaignPoint night) {
    return until.isEmpty()
        || night.started().isEmpty()
        || night.started().get().compareTo(until.get() + "T24") < 0;
  }

  /** The index of the first campaign whose level is accepted; of campaigns in order of time. */
  OptionalInt first(List<CampaignPoint> counted) {
    return IntStream.range(0, counted.size())
        .filter(i -> counted.get(i).order().compareTo(from) >= 0)
        .findFirst();
  }
}
