package dev.tare.analyzer.alarm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The part of an item that is about one benchmark.
 *
 * @param opened time of the event
 * @param text what was found
 * @param again what measuring again showed last
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
    Optional<SecondLook> again,
    List<String> decision,
    Optional<String> until) {

  public ItemPart {
    decision = List.copyOf(decision);
  }

  ItemKey key() {
    return ItemKey.of(kind, campaign, platform, benchmark);
  }

  /** What was found; the size of a change with a direction is what it costs. */
  String line() {
    boolean directed = kind == ItemKind.WORSE || kind == ItemKind.BETTER;
    return directed && text.matches("[+-]\\d.*") ? "costs " + text : text;
  }

  public boolean isOpen() {
    return state == ItemState.OPEN;
  }

  /** Whether measuring again showed the same. */
  public boolean confirmed() {
    return again.filter(SecondLook::shown).isPresent();
  }

  ItemPart in(ItemState other) {
    return new ItemPart(
        kind, campaign, platform, benchmark, opened, text, other, again, decision, until);
  }

  ItemPart decided(ItemState other, String why, Optional<String> end) {
    return new ItemPart(
        kind, campaign, platform, benchmark, opened, text, other, again, noted(why), end);
  }

  ItemPart withNote(String note) {
    return new ItemPart(
        kind, campaign, platform, benchmark, opened, text, state, again, noted(note), until);
  }

  ItemPart with(SecondLook look) {
    return new ItemPart(
        kind,
        campaign,
        platform,
        benchmark,
        opened,
        text,
        state,
        Optional.of(look),
        decision,
        until);
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
