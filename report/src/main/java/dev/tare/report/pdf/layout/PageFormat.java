package dev.tare.report.pdf.layout;

/** The margins of a page, and the area between them. */
public record PageFormat(Paper paper) {

  public static final float SIDE = 44;
  public static final float TOP = 48;
  public static final float BOTTOM = 43;
  public static final float GAP = 18;

  public float width() {
    return paper.width() - 2 * SIDE;
  }

  public float height() {
    return paper.height() - TOP - BOTTOM;
  }

  /** The width of one of so many columns. */
  public float column(int columns) {
    return (width() - (columns - 1) * GAP) / columns;
  }
}
