package dev.tare.analyzer.simulation;

/** The one thing that is wrong with an invented campaign. */
public enum Scenario {
  /** Nothing. */
  STEADY,
  /** Now and then the hypervisor takes up to a quarter of the processor, for some rounds. */
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
  /** Nothing, but kvm costs 8 % more than in {@link #STEADY}: a regression against such nights. */
  SLOWER,
  /**
   * Nothing, and other platforms: disk formats, an empty image, and fork with all processes alive,
   * which differ clearly or not at all.
   */
  QUESTIONS,
  /** The same with so much noise that nothing can be decided. */
  QUESTIONS_NOISY
}
