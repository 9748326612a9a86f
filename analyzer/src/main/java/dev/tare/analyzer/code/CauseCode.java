package dev.tare.analyzer.code;

/**
 * What goes with slow runs: {slow, covered, p} where bursts explain them, {rho, p} where values
 * follow the evidence.
 */
public enum CauseCode implements AnalysisCode {
  /** Processor time that the hypervisor gave to others. */
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
