package dev.tare.report.text;

import java.util.Locale;

/** A language the report is written in. */
public enum Language {
  EN("en", "English", Locale.UK),
  DE("de", "Deutsch", Locale.GERMANY);

  private final String code;
  private final String title;
  private final Locale locale;

  Language(String code, String title, Locale locale) {
    this.code = code;
    this.title = title;
    this.locale = locale;
  }

  /** As in HTML's {@code lang} and in file names. */
  public String code() {
    return code;
  }

  /** The name of the language in the language itself. */
  public String title() {
    return title;
  }

  public Locale locale() {
    return locale;
  }
}
