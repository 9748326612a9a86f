package dev.tare.cli.option;

import dev.tare.cli.configuration.HomeDirectory;
import dev.tare.dataset.archive.bag.BagNames;
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
    return stated().orElseGet(() -> next(archive(), Instant.now()));
  }

  /** The archive that campaigns are written to unless another is named. */
  public static Path archive() {
    return HomeDirectory.path().resolve("raw-data").resolve("archive");
  }

  /** The directory of the next campaign, which neither a campaign nor its bag has. */
  public static Path next(Path archive, Instant start) {
    String name = NAME.format(start);
    return Stream.iterate(1, n -> n + 1)
        .map(n -> archive.resolve(n == 1 ? name : name + "-" + n))
        .filter(campaign -> Files.notExists(campaign) && Files.notExists(BagNames.beside(campaign)))
        .findFirst()
        .orElseThrow();
  }
}
