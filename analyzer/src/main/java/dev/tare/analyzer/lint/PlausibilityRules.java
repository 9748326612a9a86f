package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.noise.GradedSample;
import dev.tare.analyzer.noise.ValueSeries;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Direction;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.dataset.platform.Acceleration;
import dev.tare.dataset.platform.Isolation;
import dev.tare.dataset.platform.PlatformTraits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Detects implausible differences between platforms. */
final class PlausibilityRules {

  /** Accelerated guests do not compute this many times slower than their host. */
  private static final double SLOW = 5;

  /** The factor required if emulation was not measured. */
  private static final double SLOW_ALONE = 10;

  /** Accelerated guests are faster than emulation by more than this factor. */
  private static final double CLOSE = 2;

  /** No platform is this many times faster than the one it runs on, whatever the noise. */
  private static final double FAR = 2;

  private PlausibilityRules() {}

  static List<Lint> of(LintInput evidence) {
    List<Lint> warnings = new ArrayList<>();
    evidence.baseline().ifPresent(b -> warnings.addAll(unaccelerated(evidence, b)));
    warnings.addAll(tooFast(LintCode.CONTAINER_FASTER, evidence, c -> isContainer(evidence, c)));
    warnings.addAll(tooFast(LintCode.GUEST_FASTER, evidence, c -> isGuest(evidence, c)));
    warnings.addAll(tooFast(LintCode.CACHE_SERVED, evidence, c -> isGuestsDisk(evidence, c)));
    return warnings;
  }

  private static boolean isContainer(LintInput evidence, Comparison comparison) {
    return evidence.traits(comparison.platform()).is(Isolation.CONTAINER);
  }

  /**
   * Virtual machines only, disk benchmarks aside; a unikernel can be faster than a general-purpose
   * kernel.
   */
  private static boolean isGuest(LintInput evidence, Comparison comparison) {
    return !isOfDisk(comparison) && evidence.traits(comparison.platform()).is(Isolation.VM);
  }

  /** A guest's disk is stored on the host's; only a cache makes it faster. */
  private static boolean isGuestsDisk(LintInput evidence, Comparison comparison) {
    PlatformTraits traits = evidence.traits(comparison.platform());
    return isOfDisk(comparison) && (traits.is(Isolation.VM) || traits.is(Isolation.UNIKERNEL));
  }

  private static boolean isOfDisk(Comparison comparison) {
    return KnownBenchmarks.isOfDisk(comparison.benchmark());
  }

  /** Except starting up, where a platform that starts less is faster for good reason. */
  private static List<Lint> tooFast(
      LintCode code, LintInput evidence, Predicate<Comparison> isDoubtful) {
    Map<Cell, GradedSample> samples =
        evidence.samples().stream()
            .collect(Collectors.toMap(s -> s.sample().cell(), Function.identity()));
    return evidence.comparisons().stream()
        .filter(c -> evidence.baseline().equals(Optional.of(c.baseline())) && isDoubtful.test(c))
        .filter(c -> !evidence.isOfStartUp(c.benchmark()))
        .flatMap(c -> tooFast(code, samples.get(new Cell(c.platform(), c.benchmark())), c).stream())
        .toList();
  }

  /** The verdict is better, or the difference is implausible whatever the noise. */
  private static Optional<Lint> tooFast(LintCode code, GradedSample guest, Comparison comparison) {
    boolean far =
        comparison.overhead().filter(overhead -> overhead.point() < 1 / FAR).isPresent()
            && guest.benchmark().better().isPresent();
    return far || comparison.verdict() == ComparisonVerdict.BETTER
        ? Optional.of(
            Lint.of(code, Where.of(guest.sample()))
                .with("overhead", comparison.overhead().orElseThrow().point()))
        : Optional.empty();
  }

  /** Accelerated guests as slow as emulation, in the CPU benchmark. */
  private static List<Lint> unaccelerated(LintInput evidence, String baseline) {
    Optional<GradedSample> host =
        cpu(evidence).filter(s -> s.platform().equals(baseline)).findFirst();
    return host.stream()
        .flatMap(
            measured ->
                cpu(evidence)
                    .filter(guest -> isMachine(evidence, guest, Acceleration.HARDWARE))
                    .flatMap(guest -> accelOff(guest, measured, emulation(evidence)).stream()))
        .toList();
  }

  private static Optional<Lint> accelOff(
      GradedSample guest, GradedSample host, Optional<GradedSample> emulation) {
    double toHost = overhead(guest, host);
    Lint warning =
        Lint.of(LintCode.ACCEL_OFF, Where.of(guest.sample())).with("hostOverKvm", toHost);
    if (emulation.isEmpty()) {
      return toHost > SLOW_ALONE ? Optional.of(warning) : Optional.empty();
    }
    double toEmulation = overhead(emulation.get(), guest);
    return toHost > SLOW && toEmulation < CLOSE
        ? Optional.of(warning.with("kvmOverQemu", toEmulation))
        : Optional.empty();
  }

  /** An emulated machine that was measured, preferably not a variant of another. */
  private static Optional<GradedSample> emulation(LintInput evidence) {
    return cpu(evidence)
        .filter(sample -> isMachine(evidence, sample, Acceleration.EMULATED))
        .min(
            Comparator.comparing(
                sample -> evidence.traits(sample.platform()).variantOf().isPresent()));
  }

  private static boolean isMachine(
      LintInput evidence, GradedSample sample, Acceleration acceleration) {
    PlatformTraits traits = evidence.traits(sample.platform());
    return traits.is(Isolation.VM) && traits.is(acceleration);
  }

  private static Stream<GradedSample> cpu(LintInput evidence) {
    return evidence.samples().stream().filter(PlausibilityRules::isCpu);
  }

  private static boolean isCpu(GradedSample sample) {
    return sample.benchmark().id().equals(KnownBenchmarks.CPU)
        && sample.series().filter(ValueSeries::hasRatio).isPresent();
  }

  /** The ratio of the medians; above 1 if the first is worse. */
  private static double overhead(GradedSample a, GradedSample b) {
    double ratio = a.series().orElseThrow().median() / b.series().orElseThrow().median();
    boolean higher = a.benchmark().better().equals(Optional.of(Direction.HIGHER));
    return higher ? 1 / ratio : ratio;
  }
}
