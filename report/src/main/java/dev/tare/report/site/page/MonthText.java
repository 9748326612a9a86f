package dev.tare.report.site.page;

import dev.tare.report.text.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The month of a time, such as {@code November 2026}. */
final class MonthText {

  private MonthText() {}

  static String of(String iso, Language language) {
    return DateTimeFormatter.ofPattern("LLLL uuuu", language.locale())
        .withZone(ZoneOffset.UTC)
        .format(Instant.parse(iso));
  }
}
