package dev.tare.dataset.archive;

import dev.tare.dataset.file.InputException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The id of a host: the name of its directory in an archive. Its campaigns state it as the fact
 * {@code host.id}; older ones state the host's name only.
 */
public final class HostId {

  /** The key of the fact, in the section {@code host}. */
  public static final String FACT = "id";

  private static final String SECTION = "host";
  private static final String UNKNOWN = "unknown";

  private HostId() {}

  /** Fails for a text that is no id. */
  public static String require(String id) {
    if (!CampaignFinder.isHost(id)) {
      throw new InputException(
          id
              + ": is no host id; use a-z, 0-9 and -, begin with a letter or digit, and not the word "
              + SecondMeasurements.DIRECTORY);
    }
    return id;
  }

  /** The id of a host of that name, such as {@code lab-1} of {@code Lab_1}. */
  public static String ofName(String name) {
    String id =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return id.isEmpty() || name.equals("not visible") ? UNKNOWN : id;
  }

  /** The host that the facts of a campaign state. */
  public static String of(Map<String, Map<String, String>> facts) {
    return stated(facts).or(() -> fact(facts, "name").map(HostId::ofName)).orElse(UNKNOWN);
  }

  private static Optional<String> stated(Map<String, Map<String, String>> facts) {
    return fact(facts, FACT);
  }

  private static Optional<String> fact(Map<String, Map<String, String>> facts, String key) {
    return Optional.ofNullable(facts.getOrDefault(SECTION, Map.of()).get(key));
  }
}
