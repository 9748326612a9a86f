package dev.tare.analyzer.code;

/** Reasons for the verdict on a comparison or on a clause of an expectation. */
public enum ComparisonCode implements AnalysisCode {
  /** A lint error excludes one of the samples from verdicts. */
  IMPLAUSIBLE,
  /** {rows, of, seconds} Values of one campaign repeat those of the other. */
  COPY,
  /** {of, seconds} All times of one campaign are those of the other plus a constant. */
  COPIED_TIMES,
  /** One of the two wrote to the disk directly, the other through a page cache. */
  DIRECT_IO,
  /** A value of one of the two has another meaning, so that it is compared with nothing. */
  INCOMPARABLE,
  /** Measured one after the other: platform and time are confounded. */
  SEQUENTIAL,
  /**
   * {changing} The difference is small enough to be an effect of time; so many of the two samples
   * change their level, none where runs are only correlated.
   */
  CONFOUNDED,
  /**
   * {nightly} One session cannot show the effect of a fresh start; nightly is estimated from the
   * history.
   */
  SINGLE_SESSION,
  /** On their own the noisy samples support only larger claims. */
  UNUSABLE,
  /** There is a difference, smaller than the margin. */
  DIFFERS_BELOW_MARGIN,
  /** The data does not state whether higher or lower is better. */
  DIRECTION_UNKNOWN,
  /** {overhead} The ratio of the two medians differs from the estimate. */
  RATIO_OF_MEDIANS_DIFFERS,
  /**
   * {comparisons, holmP} The 95 % interval excludes 1, but with so many comparisons that may be
   * chance.
   */
  MANY_COMPARISONS,
  /**
   * {sessions, rounds, of, needed} So few sessions cannot exclude a chance effect of fresh starts,
   * although the same platform is better in that many rounds; needed is absent if over 24.
   */
  FEW_SESSIONS,
  /**
   * {sessions, comparisons, inflation, df} The difference rests on the variation between sessions
   * of all comparisons, which is that many times what runs explain.
   */
  POOLED_SESSIONS,
  /** {runs} About this many more runs would decide. */
  NEEDS_RUNS,
  /** More than 1,000 further runs would be needed. */
  NOT_WITH_THIS_SCHEDULE,
  /** Too few runs for a ratio. */
  TOO_FEW_RUNS,
  /** Values of 0 or less allow no ratio. */
  NOT_POSITIVE,
  /** One of the two platforms of a clause was not measured. */
  NOT_MEASURED,
  /** The samples of a clause have no ratio. */
  NO_RATIO;

  @Override
  public String family() {
    return "comparison.reason";
  }

  /** Whether one of two campaigns is a copy of the other. */
  public boolean isOfACopy() {
    return this == COPY || this == COPIED_TIMES;
  }

  /** Whether a comparison with this reason supports no conclusion, whatever its numbers. */
  public boolean isBar() {
    return isOfACopy() || this == IMPLAUSIBLE || this == DIRECT_IO || this == CONFOUNDED;
  }
}
