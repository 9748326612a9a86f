package dev.tare.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows that are placed together, with the space above them.
 *
 * @param kept whether it stays on one page with the block after it
 * @param floating whether later text may precede it, so that no gap is left at a page's end
 * @param heads rows that are repeated where the block continues
 * @param again what stands above them there
 * @param continued whether its heads are such a repetition
 */
public record PageBlock(
    float above,
    boolean kept,
    boolean floating,
    int heads,
    List<RowOfCells> again,
    boolean continued,
    List<RowOfCells> rows,
    Optional<OutlineMark> mark) {

  /** Rows besides the heads that begin and end a block on a page. */
  private static final int FEWEST = 3;

  /** A table that is not higher stays whole. */
  private static final float SHORT = 130;

  public PageBlock {
    rows = List.copyOf(rows);
    again = List.copyOf(again);
  }

  public static PageBlock of(float above, RowOfCells... rows) {
    return new PageBlock(above, false, false, 0, List.of(), false, List.of(rows), Optional.empty());
  }

  public static PageBlock table(float above, List<RowOfCells> rows) {
    return new PageBlock(above, false, false, 1, List.of(), false, rows, Optional.empty());
  }

  public PageBlock keptWithNext() {
    return new PageBlock(above, true, floating, heads, again, continued, rows, mark);
  }

  public PageBlock free() {
    return new PageBlock(above, kept, true, heads, again, continued, rows, mark);
  }

  public PageBlock marked(OutlineMark place) {
    return new PageBlock(above, kept, floating, heads, again, continued, rows, Optional.of(place));
  }

  /** A table whose continuation begins with rows. */
  public PageBlock continuedBelow(List<RowOfCells> title) {
    return new PageBlock(above, kept, floating, heads, title, continued, rows, mark);
  }

  float height() {
    return height(rows);
  }

  private boolean isDivisible() {
    return heads > 0 && rows.size() >= heads + 2 * FEWEST && height() > SHORT;
  }

  /** The height of the least part of it that begins on a page. */
  float least() {
    return height(isDivisible() ? rows.subList(0, heads + FEWEST) : rows);
  }

  private static float height(List<RowOfCells> rows) {
    return (float) rows.stream().mapToDouble(RowOfCells::height).sum();
  }

  /** Its beginning that fits into the room, and the rest; empty where that would leave scraps. */
  List<PageBlock> split(float room) {
    int fit = Math.min(fitting(room), rows.size() - FEWEST);
    return fit < heads + FEWEST || !isDivisible()
        ? List.of()
        : List.of(part(rows.subList(0, fit)), rest(rows.subList(fit, rows.size())));
  }

  /** The same, whatever is left; a row is divided if nothing else fits. */
  List<PageBlock> divided(float room) {
    int fit = fitting(room);
    if (fit > heads) {
      return List.of(part(rows.subList(0, fit)), rest(rows.subList(fit, rows.size())));
    }
    List<RowOfCells> halves = rows.get(heads).split(room - height(rows.subList(0, heads)));
    List<RowOfCells> first = new ArrayList<>(rows.subList(0, heads));
    first.add(halves.get(0));
    List<RowOfCells> later = new ArrayList<>(rows.subList(heads + 1, rows.size()));
    later.addAll(0, halves.get(1).isEmpty() ? List.of() : List.of(halves.get(1)));
    return List.of(part(first), rest(later));
  }

  private int fitting(float room) {
    float used = 0;
    int fit = 0;
    while (fit < rows.size() && used + rows.get(fit).height() <= room) {
      used += rows.get(fit++).height();
    }
    return fit;
  }

  private PageBlock part(List<RowOfCells> some) {
    return new PageBlock(above, false, false, heads, again, continued, some, mark);
  }

  private PageBlock rest(List<RowOfCells> some) {
    List<RowOfCells> later = new ArrayList<>(continued ? List.of() : again);
    later.addAll(rows.subList(0, heads));
    int repeated = later.size();
    later.addAll(some);
    return new PageBlock(
        0,
        kept,
        false,
        repeated,
        again,
        true,
        some.isEmpty() ? List.of() : later,
        Optional.empty());
  }
}
