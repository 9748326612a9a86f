package dev.tare.analyzer.code;

/**
 * Causes of slow runs. A cause has the numbers {slow, covered, p} when bursts explain severely slow
 * runs, and {rho, p} when the values are correlated with what was recorded.
 */
public enum CauseCode implements AnalysisCode {
  /** The hypervisor gave processor time to other guests. */
  STEAL,
  /** A limit throttled the processor. */
  THROTTLE,
  /** A lower clock frequency. */
  FREQUENCY,
  /** Pressure on the processor. */
  PSI_CPU,
  /** Pressure on the disk. */
  PSI_IO,
  /** Pressure on memory. */
  PSI_MEMORY,
  /** Waiting for the disk. */
  IOWAIT,
  /** Growth of the disk image of a guest. */
  IMAGE_GROWTH,
  /** Load on the host before the run. */
  LOAD,
  /** The first run after a fresh start. */
  FIRST_AFTER_BOOT;

  @Override
  public String family() {
    return "noise.cause";
  }
}
