package dev.tare.analyzer.code;

/**
 * Why a sample has its noise verdict, in the order in which reasons explain one: the first four by
 * themselves, the last one only names the effect of the others.
 *
 * <p>Shares and effects are plain ratios.
 */
public enum NoiseCode implements AnalysisCode {
  /** An error of the lint keeps the sample out of verdicts. */
  IMPLAUSIBLE,
  /** {min} A value that is 0 or less allows no ratio. */
  NOT_POSITIVE,
  /** {step} All values are the same. */
  CONSTANT(Trait.COARSE),
  /** {share} Many runs are far from the median: a second group, not outliers. */
  SECOND_MODE,
  /** {effect, after, p} The level changes once. */
  STEP(Trait.MOVING),
  /** {effect, runs} The first runs differ from the rest. */
  WARMUP(Trait.MOVING),
  /** {effect, p} The values rise or fall from the first run to the last. */
  DRIFT(Trait.MOVING),
  /** {effect, gap, low, high, share} Two groups of values; low and high are their medians. */
  BIMODAL,
  /** {n} Too few runs for a sound interval. */
  LOW_N(Trait.COARSE),
  /** {step} The values come in steps. */
  QUANTISED(Trait.COARSE),
  /** {lag1, tau} Consecutive runs are correlated. */
  AUTOCORR(Trait.MOVING),
  /** {runs, of, effect} Runs warm up inside. */
  RUN_NOT_STEADY,
  /** {meanOverMedian} Mean and median are apart. */
  SKEWED,
  /** {high, low} Severe outliers, in numbers of runs. */
  TAIL,
  /** {failed, share} Runs failed. */
  FAILURES(Trait.COARSE),
  /** {gaps} There were pauses. */
  GAPS,
  /** The trend was tested on medians of blocks. */
  BLOCKED,
  /** {halfWidth} The interval of the median is wide. */
  WIDE;

  private enum Trait {
    NONE,
    MOVING,
    COARSE
  }

  private final Trait trait;

  NoiseCode() {
    this(Trait.NONE);
  }

  NoiseCode(Trait trait) {
    this.trait = trait;
  }

  @Override
  public String family() {
    return "noise.reason";
  }

  /** The values depend on when they were measured. */
  public boolean isMoving() {
    return trait == Trait.MOVING;
  }

  /** Too few or too coarse values for small differences. */
  public boolean isCoarse() {
    return trait == Trait.COARSE;
  }

  /** It explains a verdict whatever else there is. */
  public boolean isSufficient() {
    return compareTo(STEP) < 0;
  }

  /** It can be why the interval of the median is wide. */
  public boolean widens() {
    return compareTo(AUTOCORR) <= 0;
  }
}
