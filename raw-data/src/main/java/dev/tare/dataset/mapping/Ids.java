package dev.tare.dataset.mapping;

import dev.tare.dataset.Cell;
import java.util.Optional;

/** Checks the ids in a mapping file. */
final class Ids {

  private Ids() {}

  static void requirePlatform(String id, String... keys) {
    if (!Cell.isPlatform(id)) {
      throw new InvalidKeyException(
          "'" + id + "' is no platform id; use letters, digits and _, such as qemu_raw", keys);
    }
  }

  static void requireBenchmark(String id, String... keys) {
    if (!Cell.isBenchmark(id)) {
      throw new InvalidKeyException(
          "'" + id + "' is no benchmark id; use letters, digits, _ and -, such as disk-random",
          keys);
    }
  }

  static void requirePlatform(Optional<String> id, String... keys) {
    id.ifPresent(stated -> requirePlatform(stated, keys));
  }

  static void requireBenchmark(Optional<String> id, String... keys) {
    id.ifPresent(stated -> requireBenchmark(stated, keys));
  }
}
