package dev.tare.dataset.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Well-known names of platforms and their traits, from {@code known-platforms.yaml}: for datasets
 * that state none, and to distinguish names from misspellings.
 */
public final class KnownPlatforms {

  private static final Names NAMES = read();

  /** The traits of one name, as spelled in the file. */
  private record TraitsEntry(
      String isolation, String acceleration, String variantOf, Map<String, String> varies) {

    PlatformTraits traits() {
      return new PlatformTraits(
          Optional.ofNullable(isolation).flatMap(Isolation::of),
          Optional.ofNullable(acceleration).flatMap(Acceleration::of),
          Optional.ofNullable(variantOf),
          varies);
    }
  }

  /**
   * The whole file.
   *
   * @param ids platforms by id
   * @param prefixes traits of ids with a prefix
   * @param suffixes what varies in ids with a suffix
   */
  private record Names(
      LinkedHashMap<String, TraitsEntry> ids,
      LinkedHashMap<String, TraitsEntry> prefixes,
      LinkedHashMap<String, Map<String, String>> suffixes) {}

  private KnownPlatforms() {}

  /** The platforms that Tare includes, and other well-known ones. */
  public static Set<String> ids() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(NAMES.ids.keySet()));
  }

  /** The traits of a platform with this id; absent when the name is not known. */
  public static Optional<PlatformTraits> traits(String id) {
    return Optional.ofNullable(NAMES.ids.get(id)).map(TraitsEntry::traits).or(() -> byParts(id));
  }

  private static Optional<PlatformTraits> byParts(String id) {
    return NAMES.prefixes.entrySet().stream()
        .filter(prefix -> id.startsWith(prefix.getKey()))
        .findFirst()
        .map(prefix -> prefix.getValue().traits())
        .map(traits -> variant(id, traits));
  }

  private static PlatformTraits variant(String id, PlatformTraits traits) {
    return NAMES.suffixes.entrySet().stream()
        .filter(suffix -> id.endsWith(suffix.getKey()))
        .findFirst()
        .map(
            suffix ->
                new PlatformTraits(
                    traits.isolation(),
                    traits.acceleration(),
                    Optional.of(id.substring(0, id.length() - suffix.getKey().length())),
                    suffix.getValue()))
        .orElse(traits);
  }

  private static Names read() {
    try (InputStream file = KnownPlatforms.class.getResourceAsStream("known-platforms.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readValue(file, Names.class);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
