package dev.tare.analyzer.simulation;

/** The scenario of a generated campaign, with at most one known defect. */
public enum Scenario {
  /** No defect. */
  STEADY,
  /** In some rounds the hypervisor steals up to a quarter of the processor. */
  STEAL,
  /** The host becomes 10 % slower from first to last round. */
  DRIFT,
  /** kvm becomes 8 % slower after half of the rounds. */
  STEP,
  /** Three in ten runs of kvm are 12 % slower. */
  MODES,
  /** kvm is started without acceleration. */
  NO_ACCELERATION,
  /** The memory benchmark takes over a minute on qemu, and a script keeps the seconds only. */
  LOST_MINUTE,
  /**
   * No defect, but kvm costs 8 % more than in {@link #STEADY}: a regression against steady
   * campaigns.
   */
  SLOWER,
  /**
   * No defect, and other platforms: disk formats, an empty image, and fork with all processes
   * alive, which differ clearly or not at all.
   */
  QUESTIONS,
  /** The same with too much noise for any decision. */
  QUESTIONS_NOISY
}
