package dev.tare.analyzer.code;

/**
 * Reasons for the noise verdict of a sample, in order of explanatory power: the first four are
 * sufficient; the last one only states the effect of the others.
 *
 * <p>Shares and effects are ratios, not percentages.
 */
public enum NoiseCode implements AnalysisCode {
  /** A lint error excludes the sample from verdicts. */
  IMPLAUSIBLE,
  /** {min} A value that is 0 or less allows no ratio. */
  NOT_POSITIVE,
  /** {step} All values are the same. */
  CONSTANT(Trait.COARSE),
  /** {share, above, below} Many runs are far from the median: other groups, not outliers. */
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
  /** {rankLag1, tau, effective} Consecutive runs are correlated. */
  AUTOCORR(Trait.MOVING),
  /** {runs, of, effect} Runs contain a warm-up. */
  RUN_NOT_STEADY,
  /** {meanOverMedian, outliers} Mean and median differ; outliers on the mean's side, if any. */
  SKEWED,
  /** {high, low} Severe outliers, in numbers of runs. */
  TAIL,
  /** {failed, share} Runs failed. */
  FAILURES(Trait.COARSE),
  /** {gaps} There were pauses. */
  GAPS,
  /** The trend was tested on medians of blocks of runs. */
  BLOCKED,
  /** {n, effective} Too few effective runs for an interval of the median. */
  FEW_EFFECTIVE,
  /** {halfWidth} Comparisons take the median as known only to within this share. */
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

  /** Whether the values depend on the time of measurement. */
  public boolean isMoving() {
    return trait == Trait.MOVING;
  }

  /** Whether the values are too few or too coarse for small differences. */
  public boolean isCoarse() {
    return trait == Trait.COARSE;
  }

  /** Whether it explains a verdict by itself. */
  public boolean isSufficient() {
    return compareTo(STEP) < 0;
  }

  /** Whether it can widen the interval of the median. */
  public boolean widens() {
    return compareTo(AUTOCORR) <= 0;
  }
}
