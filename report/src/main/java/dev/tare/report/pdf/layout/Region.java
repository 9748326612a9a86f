package dev.tare.report.pdf.layout;

import java.util.List;
import java.util.Optional;

/**
 * Blocks in so many columns.
 *
 * @param head above all columns, on the page where they begin
 */
public record Region(int columns, Optional<PageBlock> head, List<PageBlock> blocks) {

  private static final float LONG_COLUMN = 100;
  private static final float LINE = 20;

  public Region {
    blocks = List.copyOf(blocks);
  }

  /** In one column. */
  public static Region of(List<PageBlock> blocks) {
    return new Region(1, Optional.empty(), blocks);
  }

  /** The height of what begins it; short columns are not divided. */
  float beginning() {
    return columns == 1
        ? first()
        : Math.max(first(), Math.min(height() / columns + LINE, LONG_COLUMN));
  }

  private float height() {
    return (float) blocks.stream().mapToDouble(block -> block.above() + block.height()).sum();
  }

  private float first() {
    float height = 0;
    for (PageBlock block : blocks) {
      height += block.above() + (block.kept() ? block.height() : block.least());
      if (!block.kept()) {
        break;
      }
    }
    return height;
  }
}
