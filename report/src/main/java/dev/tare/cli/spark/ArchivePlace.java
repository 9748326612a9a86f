package dev.tare.cli.spark;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an archive or a table is: a path of this machine, or an address such as {@code
 * s3a://bucket/archive}, which only Spark reads.
 */
public record ArchivePlace(String text) {

  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*");

  /** A container of Azure, too, is before an at sign. */
  private static final Pattern PASSWORD = Pattern.compile(".*:.*@.*");

  /** Why a place cannot be used, without its text where that may hold a password. */
  public static Optional<String> problem(String text, boolean spark) {
    if (!isAddress(text)) {
      return Optional.empty();
    }
    try {
      URI address = new URI(text);
      if (PASSWORD.matcher(String.valueOf(address.getRawAuthority())).matches()
          || address.getRawQuery() != null) {
        return Optional.of(
            "an address with a password or a signature in it is not used, because everybody could"
                + " read it; credentials belong to Spark's configuration or the environment");
      }
      if (address.getRawFragment() != null) {
        return Optional.of(text + ": an address has no fragment");
      }
      return spark ? Optional.empty() : Optional.of(text + ": an address is for --spark");
    } catch (URISyntaxException malformed) {
      return Optional.of("not a valid address: " + malformed.getReason());
    }
  }

  private static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /** Its address, or its path on this machine. */
  public String forSpark() {
    return isAddress(text) ? text : path().toString();
  }

  /** Its address, also if it is on this machine. */
  public String address() {
    return isAddress(text) ? text : path().toUri().toString();
  }

  /** What paths of results begin with. */
  public Path root() {
    return isAddress(text) ? Path.of("/") : path();
  }

  private Path path() {
    return Path.of(text).toAbsolutePath().normalize();
  }
}
