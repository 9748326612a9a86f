package dev.tare.analyzer.alarm;

import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What measuring a change again showed.
 *
 * @param shown whether it showed the change, too
 * @param night in which it was measured again; absent where no event states it
 */
public record SecondLook(boolean shown, Optional<String> night) {

  private static final Pattern TEXT = Pattern.compile("measured again in (\\S+)");

  /** Absent for an event of another kind. */
  public static Optional<SecondLook> of(AlarmEvent event) {
    Matcher text = TEXT.matcher(event.text());
    boolean shown = event.event() == EventKind.CONFIRMED;
    return shown || event.event() == EventKind.NOT_CONFIRMED
        ? Optional.of(
            new SecondLook(shown, text.matches() ? Optional.of(text.group(1)) : Optional.empty()))
        : Optional.empty();
  }

  /** As the text of an event. */
  public static String text(String night) {
    return "measured again in " + night;
  }
}
