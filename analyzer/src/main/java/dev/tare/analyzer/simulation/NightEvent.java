package dev.tare.analyzer.simulation;

import dev.tare.dataset.Cell;
import dev.tare.dataset.file.InputException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What happens to a host or to one of its platforms on some nights of a simulated archive.
 *
 * @param host the id of the host
 * @param platform {@link #ALL} for all platforms, which is what the host does
 * @param effect what happens
 * @param size how much slower, on logs; 0 for all other effects
 * @param first number of the first night, from 1
 * @param last number of the last night; {@link Integer#MAX_VALUE} if it does not end
 */
record NightEvent(String host, String platform, Effect effect, double size, int first, int last) {

  static final String ALL = "*";

  private static final Pattern TEXT =
      Pattern.compile(
          "(?<host>[a-z0-9-]+)/(?<platform>\\*|[A-Za-z0-9_]+)="
              + "(?:(?<percent>[+-]\\d{1,3}(?:\\.\\d+)?)%|(?<word>[a-z]+))"
              + "@(?<first>\\d{1,6})(?:\\.\\.(?<last>\\d{0,6}))?");

  /** The kinds of events. */
  enum Effect {
    SLOWER,
    /** The platform is not measured; of all platforms: there is no campaign. */
    ABSENT,
    /** The platform cannot be used on the host, and the campaign states why. */
    UNUSABLE,
    /** Every run of the platform fails. */
    FAILED,
    /** Another machine has the name of the host. */
    MACHINE
  }

  NightEvent {
    boolean valid =
        first >= 1 && last >= first && (platform.equals(ALL) || Cell.isPlatform(platform));
    if (!valid) {
      throw new IllegalArgumentException(host + "/" + platform + "@" + first + ".." + last);
    }
  }

  /** Reads {@code HOST/PLATFORM=EFFECT@FIRST..LAST}, such as {@code a/kvm=+5%@150..}. */
  static NightEvent parse(String text) {
    Matcher event = TEXT.matcher(text);
    try {
      if (event.matches()) {
        return read(event);
      }
    } catch (IllegalArgumentException wrong) {
      // reported below, with the form that is expected
    }
    throw new InputException(
        text
            + ": not an event; write HOST/PLATFORM=EFFECT@FIRST..LAST, such as 'a/kvm=+5%@150..' or"
            + " 'a/*=absent@200..206' (effects: +N%, -N%, absent, unusable, failed, machine)");
  }

  private static NightEvent read(Matcher event) {
    int first = Integer.parseInt(event.group("first"));
    String percent = event.group("percent");
    return new NightEvent(
        event.group("host"),
        event.group("platform"),
        percent == null
            ? Effect.valueOf(event.group("word").toUpperCase(Locale.ROOT))
            : Effect.SLOWER,
        percent == null ? 0 : Math.log1p(Double.parseDouble(percent) / 100),
        first,
        last(event.group("last"), first));
  }

  /** Without a last night the event lasts one night; with an open end, for ever. */
  private static int last(String last, int first) {
    return last == null ? first : last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last);
  }

  /** Whether it concerns a platform of a host on a night. */
  boolean isOf(String otherHost, String otherPlatform, int night) {
    return isOf(otherHost, night) && (platform.equals(ALL) || platform.equals(otherPlatform));
  }

  /** Whether it concerns all platforms of a host on a night. */
  boolean isOfAll(String otherHost, int night) {
    return isOf(otherHost, night) && platform.equals(ALL);
  }

  private boolean isOf(String otherHost, int night) {
    return host.equals(otherHost) && first <= night && night <= last;
  }

  boolean is(Effect other) {
    return effect == other;
  }
}
