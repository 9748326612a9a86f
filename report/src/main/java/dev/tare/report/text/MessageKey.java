package dev.tare.report.text;

import java.util.Locale;

/** The part of a message's key that an enum constant stands for. */
public final class MessageKey {

  private MessageKey() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
