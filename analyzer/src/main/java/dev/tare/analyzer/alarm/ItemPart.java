package dev.tare.analyzer.alarm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The part of an item that is about one benchmark.
 *
 * @param opened time of the event
 * @param text what was found
 * @param confirmed whether measuring again showed the same
 * @param decision why it was accepted or dismissed, and remarks
 * @param until last date of an acceptance
 */
public record ItemPart(
    ItemKind kind,
    String campaign,
    String platform,
    String benchmark,
    String opened,
    String text,
    ItemState state,
    boolean confirmed,
    List<String> decision,
    Optional<String> until) {

  public ItemPart {
    decision = List.copyOf(decision);
  }

  ItemKey key() {
    return ItemKey.of(kind, campaign, platform, benchmark);
  }

  public boolean isOpen() {
    return state == ItemState.OPEN;
  }

  ItemPart in(ItemState other) {
    return new ItemPart(
        kind, campaign, platform, benchmark, opened, text, other, confirmed, decision, until);
  }

  ItemPart decided(ItemState other, String why, Optional<String> end) {
    return new ItemPart(
        kind, campaign, platform, benchmark, opened, text, other, confirmed, noted(why), end);
  }

  ItemPart withNote(String note) {
    return new ItemPart(
        kind, campaign, platform, benchmark, opened, text, state, confirmed, noted(note), until);
  }

  ItemPart withConfirmation() {
    return new ItemPart(
        kind, campaign, platform, benchmark, opened, text, state, true, decision, until);
  }

  private List<String> noted(String more) {
    return more.isEmpty() ? decision : Stream.concat(decision.stream(), Stream.of(more)).toList();
  }

  /** On a date: an acceptance that has ended leaves it open again. */
  ItemPart on(String date) {
    boolean ended =
        state == ItemState.ACCEPTED && until.filter(u -> u.compareTo(date) < 0).isPresent();
    return ended ? in(ItemState.OPEN) : this;
  }
}
