package dev.tare.analyzer.code;

/** Why a comparison, or a clause of an expectation, has its verdict. */
public enum ComparisonCode implements AnalysisCode {
  /** An error of the lint keeps one of the samples out of verdicts. */
  IMPLAUSIBLE,
  /** Measured one after the other: platform and time are confounded. */
  SEQUENTIAL,
  /** The difference is so small that time may have made it. */
  CONFOUNDED,
  /** {nightly} One session cannot show what a fresh start changes; nightly is from history. */
  SINGLE_SESSION,
  /** {supports} The noise allows only larger claims. */
  UNUSABLE,
  /** There is a difference, smaller than the margin. */
  DIFFERS_BELOW_MARGIN,
  /** The direction of the benchmark is unknown. */
  DIRECTION_UNKNOWN,
  /** {overhead} The two medians alone give another ratio. */
  RATIO_OF_MEDIANS_DIFFERS,
  /** {holmP} The interval excludes 1, but among so many comparisons that may be chance. */
  MANY_COMPARISONS,
  /** {runs} About so many more runs would decide. */
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

  /** Its comparison supports no conclusion, whatever the numbers. */
  public boolean isBar() {
    return this == IMPLAUSIBLE || this == CONFOUNDED;
  }
}
