package dev.tare.report.pdf.layout;

/** Sizes of paper, in points. */
public enum Paper {
  A4(595, 842),
  LETTER(612, 792);

  private final float width;
  private final float height;

  Paper(float width, float height) {
    this.width = width;
    this.height = height;
  }

  public float width() {
    return width;
  }

  public float height() {
    return height;
  }
}
