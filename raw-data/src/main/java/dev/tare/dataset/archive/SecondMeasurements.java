package dev.tare.dataset.archive;

import dev.tare.dataset.archive.bag.BagNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The campaigns that measure new changes of a night again. They are in a directory of their own
 * beside the nights of a host, have the name of the night that they repeat, and are no nights
 * themselves.
 */
public final class SecondMeasurements {

  /** Below the directory of a host. */
  public static final String DIRECTORY = "confirm";

  /** The key of the fact, in the section {@code campaign}, that names the campaign repeated. */
  public static final String FACT = "confirms";

  private SecondMeasurements() {}

  /** The one of a night, packed or not. */
  public static Optional<Path> ofNight(Path night) {
    Path directory = night.resolveSibling(DIRECTORY).resolve(BagNames.campaign(night));
    return Stream.of(directory, BagNames.beside(directory)).filter(Files::exists).findFirst();
  }

  /** Whether a campaign is one, by its place. */
  public static boolean contains(Path campaign) {
    Path parent = campaign.getParent();
    return parent != null && parent.endsWith(DIRECTORY);
  }
}
