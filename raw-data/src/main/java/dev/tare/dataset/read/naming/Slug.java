package dev.tare.dataset.read.naming;

import dev.tare.dataset.Cell;
import dev.tare.dataset.platform.KnownPlatforms;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Ids made of names: letters, digits and separators; absent when a name has nothing of these. */
final class Slug {

  private Slug() {}

  /** A platform id; a name that is one already stays as it is. */
  static Optional<String> ofPlatform(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (KnownPlatforms.ids().contains(small)) {
      return Optional.of(small);
    }
    return Cell.isPlatform(name) ? Optional.of(name) : slug(name, "_");
  }

  /** A benchmark id; a name that is one already stays as it is. */
  static Optional<String> ofBenchmark(String name) {
    return Cell.isBenchmark(name) ? Optional.of(name) : slug(name, "-");
  }

  private static Optional<String> slug(String name, String separator) {
    String plain =
        Normalizer.normalize(name.replace("ß", "ss").replace("µ", "u"), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", separator)
            .replaceAll("^[-_]+|[-_]+$", "");
    return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
  }
}
