package dev.tare.report.pdf;

import dev.tare.report.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * The widths of the columns of a table, and which columns fit on a page. If space is short, headers
 * and text are wrapped first, then numbers between their parts.
 *
 * @param natural the width of each column's longest text
 * @param compact the same with text wrapped
 * @param least the same with numbers wrapped, too
 */
record ColumnWidths(double[] natural, double[] compact, double[] least) {

  static final float PADDING = 3;

  private static final double SPACE = 2 * PADDING + 0.5;

  /** The first column, which names the rows, is wrapped only if it is wider than this. */
  private static final double NAMES = 110;

  static ColumnWidths of(Table table) {
    double[] natural = new double[table.columns().size()];
    double[] compact = natural.clone();
    double[] least = natural.clone();
    for (int column = 0; column < natural.length; column++) {
      double words = widest(table, column, ColumnWidths::longestWord);
      double cells = cells(table, column, ColumnWidths::width);
      boolean whole = table.columns().get(column).numeric() || column == 0 && cells <= NAMES;
      natural[column] = widest(table, column, ColumnWidths::width);
      compact[column] = whole ? Math.max(words, cells) : words;
      least[column] = words;
    }
    return new ColumnWidths(natural, compact, least);
  }

  private static double widest(Table table, int column, ToDoubleFunction<String> width) {
    String head = table.columns().get(column).title();
    return Math.max(width.applyAsDouble(head) + SPACE, cells(table, column, width));
  }

  private static double cells(Table table, int column, ToDoubleFunction<String> width) {
    return SPACE
        + table.rows().stream().map(row -> row.get(column)).mapToDouble(width).max().orElse(0);
  }

  /** Groups of columns that fit side by side; each begins with the first column. */
  List<List<Integer>> pieces() {
    List<List<Integer>> pieces = new ArrayList<>();
    List<Integer> piece = new ArrayList<>(List.of(0));
    for (int column = 1; column < natural.length; column++) {
      if (piece.size() > 1 && sum(least, piece) + least[column] > PageFormat.WIDTH) {
        pieces.add(piece);
        piece = new ArrayList<>(List.of(0));
      }
      piece.add(column);
    }
    pieces.add(piece);
    return pieces;
  }

  float[] widths(List<Integer> piece) {
    return sum(compact, piece) <= PageFormat.WIDTH
        ? between(compact, natural, piece)
        : between(least, compact, piece);
  }

  /** As close to the larger widths as space allows. */
  private static float[] between(double[] small, double[] large, List<Integer> piece) {
    double needed = sum(small, piece);
    double wanted = sum(large, piece);
    double share =
        wanted <= PageFormat.WIDTH
            ? 1
            : Math.max(0, (PageFormat.WIDTH - needed) / (wanted - needed));
    float[] widths = new float[piece.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = piece.get(i);
      widths[i] = (float) (small[column] + share * (large[column] - small[column]));
    }
    return widths;
  }

  double total() {
    return DoubleStream.of(natural).sum();
  }

  private static double sum(double[] widths, List<Integer> piece) {
    return piece.stream().mapToDouble(column -> widths[column]).sum();
  }

  private static double longestWord(String text) {
    return Arrays.stream(text.split(" |(?<=-)")).mapToDouble(ColumnWidths::width).max().orElse(0);
  }

  private static double width(String text) {
    return Typography.CELL_STRONG.width(text);
  }
}
