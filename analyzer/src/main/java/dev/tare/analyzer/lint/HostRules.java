package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.platform.Acceleration;
import dev.tare.dataset.platform.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Detects nested hosts, and guests whose processor differs from that of the host. */
final class HostRules {

  private static final Set<String> NOTHING = Set.of("", "none", "not visible");

  /** Facts that a platform without emulation shares with its host. */
  private static final List<String> OF_A_PROCESSOR = List.of("architecture", "cpu");

  private HostRules() {}

  static List<Lint> of(Dataset dataset) {
    List<Lint> warnings = new ArrayList<>();
    dataset
        .fact("host", "virtualization")
        .filter(layer -> !NOTHING.contains(layer.strip()))
        .map(layer -> Lint.of(LintCode.NESTED_HOST, Where.CAMPAIGN))
        .ifPresent(warnings::add);
    dataset.platforms().forEach(platform -> mismatch(dataset, platform).ifPresent(warnings::add));
    return warnings;
  }

  /** A processor other than the host's; under emulation only another architecture counts. */
  private static Optional<Lint> mismatch(Dataset dataset, Platform platform) {
    boolean emulated = platform.traits().is(Acceleration.EMULATED);
    String seen =
        OF_A_PROCESSOR.stream()
            .filter(key -> !emulated || key.equals("architecture"))
            .flatMap(key -> difference(dataset, platform.id(), key).stream())
            .collect(Collectors.joining("; "));
    return seen.isEmpty()
        ? Optional.empty()
        : Optional.of(Lint.of(LintCode.CPU_MISMATCH, Where.ofPlatform(platform.id())).with(seen));
  }

  private static Optional<String> difference(Dataset dataset, String platform, String key) {
    Optional<String> host = dataset.fact("host", key);
    return dataset
        .fact(platform, key)
        .filter(guest -> host.isPresent() && !oneName(host.get()).equals(oneName(guest)))
        .map(guest -> guest + " (host: " + host.get() + ")");
  }

  /** Some architectures have two names. */
  private static String oneName(String architecture) {
    return architecture.strip().replace("amd64", "x86_64").replace("arm64", "aarch64");
  }
}
