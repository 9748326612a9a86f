package dev.tare.report.text;

import java.util.Locale;

/** A language the report is written in. */
public enum Language {
  EN("en", "English", Locale.UK, "d MMMM uuuu"),
  DE("de", "Deutsch", Locale.GERMANY, "d. MMMM uuuu");

  private final String code;
  private final String title;
  private final Locale locale;
  private final String day;

  Language(String code, String title, Locale locale, String day) {
    this.code = code;
    this.title = title;
    this.locale = locale;
    this.day = day;
  }

  /** As in HTML's {@code lang} and in file names. */
  public String code() {
    return code;
  }

  /** The name of the language in the language itself. */
  public String title() {
    return title;
  }

  /** Names months, and separates decimals. */
  public Locale locale() {
    return locale;
  }

  /** The pattern of a day. */
  public String day() {
    return day;
  }

  /** The pattern of a day of a year that is known, with the month in short. */
  public String shortDay() {
    return day.replace("MMMM uuuu", "MMM");
  }
}
