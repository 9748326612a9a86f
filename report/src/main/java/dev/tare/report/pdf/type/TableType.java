package dev.tare.report.pdf.type;

/** The styles of a table. */
public enum TableType {
  /** In the text. */
  NORMAL(Typography.CELL, Typography.CELL_STRONG, Typography.CELL_HEAD),
  /** In an appendix. */
  FINE(Typography.FINE, Typography.FINE_STRONG, Typography.FINE_HEAD);

  private final Typography cell;
  private final Typography strong;
  private final Typography head;

  TableType(Typography cell, Typography strong, Typography head) {
    this.cell = cell;
    this.strong = strong;
    this.head = head;
  }

  public Typography cell() {
    return cell;
  }

  public Typography strong() {
    return strong;
  }

  public Typography head() {
    return head;
  }

  /** The width of a text in the widest of the styles. */
  public double width(String text) {
    return strong.width(text);
  }
}
