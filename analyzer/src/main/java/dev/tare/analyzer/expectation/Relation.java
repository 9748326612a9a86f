package dev.tare.analyzer.expectation;

/** The relation of two platforms that a clause claims; weakest first. */
public enum Relation {
  ABOUT_AS_GOOD("~"),
  NOT_WORSE(">="),
  BETTER(">"),
  FAR_BETTER(">>");

  private final String symbol;

  Relation(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }

  /**
   * Where the claim is true, on the log of the left platform's performance against the right's.
   *
   * @param bound a margin such as 0.05, for {@link #FAR_BETTER} a factor such as 2
   */
  ClaimRegion region(double bound) {
    return switch (this) {
      case ABOUT_AS_GOOD -> ClaimRegion.within(Math.log1p(bound));
      case NOT_WORSE -> ClaimRegion.above(-Math.log1p(bound));
      case BETTER -> ClaimRegion.above(Math.log1p(bound));
      case FAR_BETTER -> ClaimRegion.from(Math.log(bound));
    };
  }
}
