package dev.tare.cli.alarm;

import dev.tare.cli.option.DurationConverter;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How long a host may be without a campaign. */
public final class MaxAgeOption {

  @Option(
      names = "--max-age",
      paramLabel = "DURATION",
      converter = DurationConverter.class,
      defaultValue = "26h",
      description = "A host without a campaign for so long is silent. Default: ${DEFAULT-VALUE}.")
  private Duration maxAge;

  public Duration value() {
    return maxAge;
  }
}
