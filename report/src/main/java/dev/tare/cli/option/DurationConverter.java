package dev.tare.cli.option;

import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a duration such as {@code 2h}, {@code 90m}, {@code 1h30m} or {@code 45s}. */
public final class DurationConverter implements ITypeConverter<Duration> {

  @Override
  public Duration convert(String text) {
    if (!text.matches("(\\d{1,6}h)?(\\d{1,6}m)?(\\d{1,6}s)?") || !text.matches(".*[1-9].*")) {
      throw new TypeConversionException("'" + text + "' is not a duration; examples: 2h, 90m");
    }
    return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
  }
}
