package dev.tare.analyzer.alarm;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an item of an archive is about; the first word of its events' texts. */
public enum ItemKind {
  /** A lasting change for the worse. */
  WORSE,
  BETTER,
  /** A lasting change of a benchmark whose direction is unknown. */
  CHANGED,
  /** A platform or benchmark that earlier nights have is missing. */
  MISSING,
  /** There is no campaign. */
  SILENT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isChange() {
    return this == WORSE || this == BETTER || this == CHANGED;
  }

  /** The text of an event about an item of this kind. */
  String text(String rest) {
    return word() + ": " + rest;
  }

  static Optional<ItemKind> of(String text) {
    return Stream.of(values()).filter(kind -> text.startsWith(kind.word() + ":")).findFirst();
  }

  /** The text without its first word. */
  static String rest(String text) {
    return of(text).map(kind -> text.substring(kind.word().length() + 1).strip()).orElse(text);
  }
}
