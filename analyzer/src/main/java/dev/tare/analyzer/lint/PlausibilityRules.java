package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.noise.GradedSample;
import dev.tare.analyzer.noise.Series;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Differences between platforms that cannot be what they seem. */
final class PlausibilityRules {

  /** No accelerated guest computes that much slower than its host. */
  private static final double SLOW = 5;

  /** Where emulation was not measured, only this is beyond doubt. */
  private static final double SLOW_ALONE = 10;

  /** And none is that close to emulation. */
  private static final double CLOSE = 2;

  /** And no container is that much faster than its host, whatever the noise. */
  private static final double FAR = 2;

  private PlausibilityRules() {}

  static List<Lint> of(LintInput evidence) {
    List<Lint> remarks = new ArrayList<>();
    evidence.baseline().ifPresent(b -> remarks.addAll(unaccelerated(evidence.samples(), b)));
    remarks.addAll(
        tooFast(LintCode.CONTAINER_FASTER, evidence, c -> isContainer(evidence.dataset(), c)));
    remarks.addAll(tooFast(LintCode.GUEST_FASTER, evidence, c -> isGuest(evidence.dataset(), c)));
    remarks.addAll(
        tooFast(LintCode.CACHE_SERVED, evidence, c -> isGuestsDisk(evidence.dataset(), c)));
    return remarks;
  }

  /** A guest's disk lies on the host's; it is faster only where a cache answers. */
  private static boolean isGuestsDisk(Dataset dataset, Comparison comparison) {
    return comparison.benchmark().startsWith("disk") && !isContainer(dataset, comparison);
  }

  /** Of a virtual machine, on what it computes; a unikernel may well be faster than a kernel. */
  private static boolean isGuest(Dataset dataset, Comparison comparison) {
    return !comparison.benchmark().startsWith("disk")
        && (comparison.platform().matches("(kvm|qemu).*")
            || isOfKind(dataset, comparison, "virtual machine"));
  }

  private static List<Lint> tooFast(
      LintCode code, LintInput evidence, Predicate<Comparison> isDoubtful) {
    Map<Cell, GradedSample> samples =
        evidence.samples().stream()
            .collect(Collectors.toMap(s -> s.sample().cell(), Function.identity()));
    return evidence.comparisons().stream()
        .filter(c -> evidence.baseline().equals(Optional.of(c.baseline())) && isDoubtful.test(c))
        .flatMap(c -> tooFast(code, samples.get(new Cell(c.platform(), c.benchmark())), c).stream())
        .toList();
  }

  /** Certainly, or by so much that nobody would believe it. */
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

  /** KVM as slow as emulation, on the benchmark that only computes. */
  private static List<Lint> unaccelerated(List<GradedSample> samples, String baseline) {
    return samples.stream()
        .filter(guest -> isCpu(guest) && guest.platform().startsWith("kvm"))
        .flatMap(
            guest -> cpu(samples, baseline).stream().map(host -> accelOff(samples, guest, host)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Lint> accelOff(
      List<GradedSample> samples, GradedSample guest, GradedSample host) {
    double toHost = overhead(guest, host);
    Lint remark = Lint.of(LintCode.ACCEL_OFF, Where.of(guest.sample())).with("hostOverKvm", toHost);
    Optional<Double> emulation = cpu(samples, "qemu").map(qemu -> overhead(qemu, guest));
    if (emulation.isEmpty()) {
      return toHost > SLOW_ALONE ? Optional.of(remark) : Optional.empty();
    }
    return toHost > SLOW && emulation.get() < CLOSE
        ? Optional.of(remark.with("kvmOverQemu", emulation.get()))
        : Optional.empty();
  }

  private static Optional<GradedSample> cpu(List<GradedSample> samples, String platform) {
    return samples.stream()
        .filter(PlausibilityRules::isCpu)
        .filter(sample -> sample.platform().equals(platform))
        .findFirst();
  }

  private static boolean isCpu(GradedSample sample) {
    return sample.benchmark().id().equals("cpu")
        && sample.series().filter(Series::hasRatio).isPresent();
  }

  /** How many times worse the first is than the second, by their medians. */
  private static double overhead(GradedSample a, GradedSample b) {
    double ratio = a.series().orElseThrow().median() / b.series().orElseThrow().median();
    boolean higher = a.benchmark().better().equals(Optional.of(Direction.HIGHER));
    return higher ? 1 / ratio : ratio;
  }

  /** By its kind, or by its name where a bare folder knows no more. */
  private static boolean isContainer(Dataset dataset, Comparison comparison) {
    return comparison.platform().startsWith("docker") || isOfKind(dataset, comparison, "container");
  }

  private static boolean isOfKind(Dataset dataset, Comparison comparison, String kind) {
    return dataset.platforms().stream()
        .filter(platform -> platform.id().equals(comparison.platform()))
        .anyMatch(platform -> platform.kind().equals(kind));
  }
}
