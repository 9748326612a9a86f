package dev.tare.analyzer.code;

import dev.tare.dataset.Severity;
import java.util.Optional;

/** Plausibility warnings of the analyzer; those about files are {@code IssueCode}s. */
public enum LintCode implements AnalysisCode {
  /** The host is itself a guest. */
  NESTED_HOST(Severity.WARNING, FindingCode.NESTED_HOST),
  /** {hostOverKvm, kvmOverQemu} An accelerated guest is about as slow as emulation. */
  ACCEL_OFF(Severity.WARNING, FindingCode.ACCEL_OFF),
  /** {overhead} A container is better than its host. */
  CONTAINER_FASTER(Severity.WARNING, FindingCode.CONTAINER_FASTER),
  /** {overhead} A virtual machine computes faster than its host. */
  GUEST_FASTER(Severity.WARNING, FindingCode.GUEST_FASTER),
  /** {overhead} The disk of a guest is faster than that of its host. */
  CACHE_SERVED(Severity.WARNING, FindingCode.CACHE_SERVED),
  /** A guest saw another processor than the host. */
  CPU_MISMATCH(Severity.WARNING),
  /** {pairs, of} Platforms of a benchmark were measured at times that never overlap. */
  DISJOINT_WINDOWS(Severity.WARNING),
  /** {n, others} The number of runs differs from that of the other platforms. */
  COUNT(Severity.INFO),
  /** {runs} Rounds with more than one run. */
  ROUND_AGAIN(Severity.INFO),
  /** {failed, share} Runs failed. */
  FAILURES(Severity.WARNING),
  /** {step} All values are the same. */
  CONSTANT(Severity.WARNING),
  /** {step} The values come in steps. */
  QUANTISED(Severity.WARNING),
  /** {factor, rows, of} A series has values in two units. */
  UNIT_JUMP(Severity.ERROR),
  /** {minutes, of} A script dropped the minutes of a time. */
  LOST_MINUTE(Severity.ERROR),
  /** {value, rows, of}, or first instead of value: failed runs are recorded as 0 or below. */
  SENTINEL(Severity.ERROR),
  /** {rows, of} Values occur twice in the same order. */
  DUPLICATE_SERIES(Severity.ERROR),
  /** {gaps, seconds, timesUsual} A pause is so long that two sessions were probably joined. */
  CONCATENATED(Severity.WARNING),
  /** {gaps, seconds, timesUsual} There were pauses. */
  GAPS(Severity.INFO),
  /** {lag1, of} or {samples, of} The values appear to be running means. */
  CUMULATIVE_MEAN(Severity.WARNING),
  /** {after, factor} The way of measuring changed; an error if a column states it. */
  PARAMETER_CHANGED(Severity.WARNING),
  /** {factor} The values appear to be in another unit than those of the other platforms. */
  OTHER_UNIT(Severity.ERROR),
  /** {factor} or {rows} The values appear to be a bandwidth, not operations per second. */
  NOT_IOPS(Severity.ERROR),
  /** {value, rows, of} What was recorded with the runs is impossible; it is not used. */
  IMPOSSIBLE_EVIDENCE(Severity.WARNING),
  /** {guestOverHost} or {rows, of} Clocks contradict each other. */
  CLOCK(Severity.WARNING);

  private final Severity severity;
  private final Optional<FindingCode> finding;

  LintCode(Severity severity) {
    this.severity = severity;
    finding = Optional.empty();
  }

  LintCode(Severity severity, FindingCode finding) {
    this.severity = severity;
    this.finding = Optional.of(finding);
  }

  @Override
  public String family() {
    return "lint";
  }

  /** The usual severity; a rule may set another. */
  public Severity severity() {
    return severity;
  }

  /** The finding that reports it, too; absent for most. */
  public Optional<FindingCode> finding() {
    return finding;
  }

  /** Whether it states that a platform is better than the one it runs on. */
  public boolean isTooGood() {
    return finding.filter(FindingCode::isTooGood).isPresent();
  }
}
