package dev.tare.cli.alarm;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.Option;

/** Who decides, when and why. */
public final class Decider {

  @Option(names = "--by", paramLabel = "NAME", description = "Who decides it. Default: the user.")
  private String by = System.getProperty("user.name", "");

  @Option(names = "--text", paramLabel = "TEXT", description = "Why.")
  private String text = "";

  String by() {
    return by;
  }

  String text() {
    return text;
  }

  static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
