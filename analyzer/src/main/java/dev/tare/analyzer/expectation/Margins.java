package dev.tare.analyzer.expectation;

/**
 * What counts as a difference where an expectation does not say.
 *
 * @param margin largest difference that still counts as equal, as a share
 * @param factor what "far better" means
 */
public record Margins(double margin, double factor) {

  public static final Margins USUAL = new Margins(0.05, 2);

  public Margins {
    if (!(margin > 0 && margin < 1 && factor > 1)) {
      throw new IllegalArgumentException("margin " + margin + ", factor " + factor);
    }
  }
}
