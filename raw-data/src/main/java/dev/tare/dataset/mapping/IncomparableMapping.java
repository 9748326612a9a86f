package dev.tare.dataset.mapping;

import dev.tare.dataset.Cell;

/** A cell whose values mean something else than those of other platforms, and why. */
public record IncomparableMapping(String platform, String benchmark, String reason) {

  public IncomparableMapping {
    require(platform, "platform");
    require(benchmark, "benchmark");
    require(reason, "reason");
    Ids.requirePlatform(platform, "platform");
    Ids.requireBenchmark(benchmark, "benchmark");
  }

  private static void require(String text, String key) {
    if (text == null || text.isBlank()) {
      throw new InvalidKeyException("is missing", key);
    }
  }

  public Cell cell() {
    return new Cell(platform, benchmark);
  }
}
