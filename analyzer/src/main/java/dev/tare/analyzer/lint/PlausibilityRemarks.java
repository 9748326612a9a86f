package dev.tare.analyzer.lint;

import dev.tare.analyzer.noise.Judged;
import dev.tare.analyzer.noise.Series;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Lint;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Differences between platforms that cannot be what they seem. */
final class PlausibilityRemarks {

  /** No accelerated guest computes that much slower than its host. */
  private static final double SLOW = 5;

  /** Where emulation was not measured, only this is beyond doubt. */
  private static final double SLOW_ALONE = 10;

  /** And none is that close to emulation. */
  private static final double CLOSE = 2;

  /** And no container is that much faster than its host, whatever the noise. */
  private static final double FAR = 2;

  private PlausibilityRemarks() {}

  static List<Remark> of(Evidence evidence) {
    List<Remark> remarks = new ArrayList<>();
    evidence.baseline().ifPresent(b -> remarks.addAll(unaccelerated(evidence.samples(), b)));
    evidence.comparisons().stream()
        .filter(comparison -> isContainer(evidence.dataset(), comparison.platform()))
        .filter(comparison -> evidence.baseline().equals(Optional.of(comparison.baseline())))
        .filter(comparison -> isTooFast(evidence.dataset(), comparison))
        .map(comparison -> tooFast("CONTAINER_FASTER", evidence.samples(), comparison))
        .forEach(remarks::add);
    evidence.comparisons().stream()
        .filter(comparison -> isServedFromCache(evidence, comparison))
        .map(comparison -> tooFast("CACHE_SERVED", evidence.samples(), comparison))
        .forEach(remarks::add);
    return remarks;
  }

  /** A guest's disk lies on the host's; it is faster only where a cache answers. */
  private static boolean isServedFromCache(Evidence evidence, Comparison comparison) {
    return comparison.benchmark().startsWith("disk")
        && evidence.baseline().equals(Optional.of(comparison.baseline()))
        && !isContainer(evidence.dataset(), comparison.platform())
        && isTooFast(evidence.dataset(), comparison);
  }

  /** Certainly, or by so much that nobody would believe it. */
  private static boolean isTooFast(Dataset dataset, Comparison comparison) {
    boolean far =
        comparison.overhead().filter(overhead -> overhead.point() < 1 / FAR).isPresent()
            && dataset.benchmark(comparison.benchmark()).better().isPresent();
    return far || comparison.verdict() == Comparison.Verdict.BETTER;
  }

  /** KVM as slow as emulation, on the benchmark that only computes. */
  private static List<Remark> unaccelerated(List<Judged> samples, String baseline) {
    return samples.stream()
        .filter(guest -> isCpu(guest) && guest.platform().startsWith("kvm"))
        .flatMap(
            guest -> cpu(samples, baseline).stream().map(host -> accelOff(samples, guest, host)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Remark> accelOff(List<Judged> samples, Judged guest, Judged host) {
    double toHost = overhead(guest, host);
    Remark remark =
        Remark.of("ACCEL_OFF", Lint.Severity.WARNING, Remark.at(guest.sample()))
            .with("hostOverKvm", toHost);
    Optional<Double> emulation = cpu(samples, "qemu").map(qemu -> overhead(qemu, guest));
    if (emulation.isEmpty()) {
      return toHost > SLOW_ALONE ? Optional.of(remark) : Optional.empty();
    }
    return toHost > SLOW && emulation.get() < CLOSE
        ? Optional.of(remark.with("kvmOverQemu", emulation.get()))
        : Optional.empty();
  }

  private static Optional<Judged> cpu(List<Judged> samples, String platform) {
    return samples.stream()
        .filter(PlausibilityRemarks::isCpu)
        .filter(sample -> sample.platform().equals(platform))
        .findFirst();
  }

  private static boolean isCpu(Judged sample) {
    return sample.benchmark().id().equals("cpu")
        && sample.series().filter(Series::hasRatio).isPresent();
  }

  /** How many times worse the first is than the second, by their medians. */
  private static double overhead(Judged a, Judged b) {
    double ratio = a.series().orElseThrow().median() / b.series().orElseThrow().median();
    boolean higher = a.benchmark().better().equals(Optional.of(Direction.HIGHER));
    return higher ? 1 / ratio : ratio;
  }

  /** By its kind, or by its name where a bare folder knows no more. */
  private static boolean isContainer(Dataset dataset, String id) {
    return id.startsWith("docker")
        || dataset.platforms().stream()
            .anyMatch(platform -> platform.id().equals(id) && platform.kind().equals("container"));
  }

  private static Remark tooFast(String code, List<Judged> samples, Comparison comparison) {
    Judged guest =
        samples.stream()
            .filter(s -> s.platform().equals(comparison.platform()))
            .filter(s -> s.benchmark().id().equals(comparison.benchmark()))
            .findFirst()
            .orElseThrow();
    return Remark.of(code, Lint.Severity.WARNING, Remark.at(guest.sample()))
        .with("overhead", comparison.overhead().orElseThrow().point());
  }
}
