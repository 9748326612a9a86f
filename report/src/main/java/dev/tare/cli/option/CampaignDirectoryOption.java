package dev.tare.cli.option;

import dev.tare.cli.configuration.HomeDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where a campaign is written. */
public final class CampaignDirectoryOption {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "Directory of the campaign. Default: raw-data/archive/<UTC time>.")
  private Path into;

  /** The directory on the command line or in the configuration, if any. */
  public Optional<Path> stated() {
    return Optional.ofNullable(into);
  }

  /** The stated directory, or else a new one in the archive, named after the current time. */
  public Path directory() {
    return stated().orElseGet(() -> inArchive(Instant.now()));
  }

  private static Path inArchive(Instant start) {
    Path archive = HomeDirectory.path().resolve("raw-data").resolve("archive");
    String name = NAME.format(start);
    return Stream.iterate(1, n -> n + 1)
        .map(n -> archive.resolve(n == 1 ? name : name + "-" + n))
        .filter(Files::notExists)
        .findFirst()
        .orElseThrow();
  }
}
