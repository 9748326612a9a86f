package dev.tare.report.pdf.layout;

import dev.tare.report.pdf.layout.Page.Placed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Fills the columns of one page, from a height to another, with the blocks that fit. */
final class ColumnFill {

  private final PageFormat format;
  private final int columns;
  private final float top;
  private final float bottom;
  private final Deque<PageBlock> left;
  private final List<PageBlock> deferred = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private int column;
  private float y;
  private boolean divided;

  ColumnFill(PageFormat format, Region region, float top, float bottom) {
    this.format = format;
    this.columns = region.columns();
    this.top = top;
    this.bottom = bottom;
    left = new ArrayDeque<>(region.blocks());
    y = top;
    while (column < columns && !(left.isEmpty() && deferred.isEmpty())) {
      if (left.isEmpty()) {
        nextColumn();
      } else {
        next(group());
      }
    }
  }

  List<Placed> placed() {
    return placed;
  }

  /** Nothing is left over, and no row had to be divided. */
  boolean holdsAll() {
    return left.isEmpty() && deferred.isEmpty() && !divided;
  }

  /** What did not fit; figures that were put off are first. */
  List<PageBlock> rest() {
    List<PageBlock> rest = new ArrayList<>(deferred);
    rest.addAll(left);
    return rest;
  }

  /** The blocks that stay together. */
  private List<PageBlock> group() {
    List<PageBlock> group = new ArrayList<>();
    for (PageBlock block : left) {
      group.add(block);
      if (!block.kept()) {
        break;
      }
    }
    return group;
  }

  private void next(List<PageBlock> group) {
    if (needed(group) <= bottom - y && !waits(group)) {
      group.forEach(block -> put(left.remove()));
    } else if (floating(group) && !fresh()) {
      group.forEach(block -> deferred.add(left.remove()));
    } else if (!splits(group)) {
      if (fresh()) {
        divide();
      } else {
        nextColumn();
      }
    }
  }

  /** Figures keep their order. */
  private boolean waits(List<PageBlock> group) {
    return floating(group) && !deferred.isEmpty();
  }

  private static boolean floating(List<PageBlock> group) {
    return group.get(0).floating();
  }

  /** At the last block that can be divided. */
  private boolean splits(List<PageBlock> group) {
    for (int last = group.size() - 1; last >= 0; last--) {
      List<PageBlock> before = group.subList(0, last);
      PageBlock block = group.get(last);
      float used = needed(group.subList(0, last + 1)) - block.height();
      List<PageBlock> parts = block.split(bottom - y - used);
      if (!parts.isEmpty()) {
        before.forEach(one -> put(left.remove()));
        left.remove();
        put(parts.get(0));
        left.addFirst(parts.get(1));
        nextColumn();
        return true;
      }
    }
    return false;
  }

  /** A whole page is too short for the block. */
  private void divide() {
    divided = true;
    PageBlock first = left.remove();
    if (first.height() <= bottom - y) {
      put(first);
      return;
    }
    List<PageBlock> parts = first.divided(bottom - y);
    put(parts.get(0));
    if (!parts.get(1).rows().isEmpty()) {
      left.addFirst(parts.get(1));
      nextColumn();
    }
  }

  private float needed(List<PageBlock> group) {
    float height = 0;
    for (PageBlock block : group) {
      height += (y + height == top && atTop() ? 0 : block.above()) + block.height();
    }
    return height;
  }

  private void put(PageBlock block) {
    y += y == top && atTop() ? 0 : block.above();
    Optional<OutlineMark> mark = block.mark();
    for (int row = 0; row < block.rows().size(); row++) {
      float x = column * (format.column(columns) + PageFormat.GAP);
      boolean repeated = block.continued() && row < block.heads();
      placed.add(new Placed(block.rows().get(row), x, y, repeated, mark));
      mark = Optional.empty();
      y += block.rows().get(row).height();
    }
  }

  /** No space is left above the first block of a page or column. */
  private boolean atTop() {
    return top == 0 || columns > 1;
  }

  private boolean fresh() {
    return top == 0 && y == top;
  }

  /** Figures that were put off come first. */
  private void nextColumn() {
    column++;
    y = top;
    if (column < columns) {
      for (int i = deferred.size() - 1; i >= 0; i--) {
        left.addFirst(deferred.get(i));
      }
      deferred.clear();
    }
  }
}
