package dev.tare.analyzer.comparison;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.result.Reason;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.KnownBenchmarks;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether samples of a disk benchmark wrote to the disk directly or through a page cache, as a fact
 * {@code direct} states: in a section of the cell, such as {@code kvm-disk-random}, or of the
 * platform or the benchmark.
 *
 * @param facts section, then key, then value
 */
public record DirectIo(Map<String, Map<String, String>> facts) {

  private static final Set<String> YES = Set.of("1", "true", "yes", "on");
  private static final Set<String> NO = Set.of("0", "false", "no", "off");

  /** The same pair, barred where one sample is known to be direct and the other known not to be. */
  public SamplePair checked(SamplePair pair) {
    return checked(pair, this);
  }

  /** Likewise for a baseline of another campaign, with these facts. */
  public SamplePair checked(SamplePair pair, DirectIo ofBaseline) {
    Optional<Boolean> platform = of(pair.platform().sample().cell(), pair.benchmark());
    Optional<Boolean> baseline = ofBaseline.of(pair.baseline().sample().cell(), pair.benchmark());
    return platform.isPresent() && baseline.isPresent() && !platform.equals(baseline)
        ? pair.barredBy(new Reason<>(ComparisonCode.DIRECT_IO, Map.of()))
        : pair;
  }

  /** Absent where no fact tells. */
  private Optional<Boolean> of(Cell cell, Benchmark benchmark) {
    String platform = cell.platform();
    String id = cell.benchmark();
    return Stream.of(
            fact(platform + "-" + id, "direct"),
            fact(platform, id + ".direct"),
            fact(id, platform + ".direct"),
            fact(platform, "direct").filter(value -> KnownBenchmarks.isOfDisk(benchmark)))
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(DirectIo::parsed);
  }

  private Optional<String> fact(String section, String key) {
    return Optional.ofNullable(facts.getOrDefault(section, Map.of()).get(key));
  }

  private static Optional<Boolean> parsed(String value) {
    String text = value.strip().toLowerCase(Locale.ROOT);
    return YES.contains(text) || NO.contains(text)
        ? Optional.of(YES.contains(text))
        : Optional.empty();
  }
}
