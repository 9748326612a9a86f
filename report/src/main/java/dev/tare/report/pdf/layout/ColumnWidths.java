package dev.tare.report.pdf.layout;

import dev.tare.report.model.Table;
import dev.tare.report.pdf.type.LineBreaker;
import dev.tare.report.pdf.type.TableType;
import java.util.ArrayList;
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
 * @param room the width of a line
 */
public record ColumnWidths(double[] natural, double[] compact, double[] least, float room) {

  public static final float PADDING = 2.5f;

  private static final double SPACE = 2 * PADDING + 0.5;

  /** The first column, which names the rows, is wrapped only beyond this. */
  private static final double NAMES = 120;

  public static ColumnWidths of(Table table, float room, TableType type) {
    double[] natural = new double[table.columns().size()];
    double[] compact = natural.clone();
    double[] least = natural.clone();
    for (int column = 0; column < natural.length; column++) {
      double words = widest(table, column, text -> longestWord(text, type));
      double cells = cells(table, column, type::width);
      boolean whole = table.columns().get(column).numeric();
      double kept = whole ? cells : column == 0 ? Math.min(cells, NAMES) : 0;
      natural[column] = widest(table, column, type::width);
      compact[column] = Math.max(words, kept);
      least[column] = words;
    }
    return new ColumnWidths(natural, compact, least, room);
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
  public List<List<Integer>> pieces() {
    List<List<Integer>> pieces = new ArrayList<>();
    List<Integer> piece = new ArrayList<>(List.of(0));
    for (int column = 1; column < natural.length; column++) {
      if (piece.size() > 1 && sum(least, piece) + least[column] > room) {
        pieces.add(piece);
        piece = new ArrayList<>(List.of(0));
      }
      piece.add(column);
    }
    pieces.add(piece);
    return pieces;
  }

  public float[] widths(List<Integer> piece) {
    if (sum(least, piece) > room) {
      return capped(piece);
    }
    return sum(compact, piece) <= room
        ? between(compact, natural, piece)
        : between(least, compact, piece);
  }

  /** Words are broken in the widest columns. */
  private float[] capped(List<Integer> piece) {
    double cap = room;
    while (capped(piece, cap) > room) {
      cap -= 1;
    }
    float[] widths = new float[piece.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = (float) Math.min(least[piece.get(i)], cap);
    }
    return widths;
  }

  private double capped(List<Integer> piece, double cap) {
    return piece.stream().mapToDouble(column -> Math.min(least[column], cap)).sum();
  }

  /** As close to the larger widths as space allows. */
  private float[] between(double[] small, double[] large, List<Integer> piece) {
    double needed = sum(small, piece);
    double wanted = sum(large, piece);
    double share = wanted <= room ? 1 : Math.max(0, (room - needed) / (wanted - needed));
    float[] widths = new float[piece.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = piece.get(i);
      widths[i] = (float) (small[column] + share * (large[column] - small[column]));
    }
    return widths;
  }

  /** With text wrapped. */
  public double total() {
    return DoubleStream.of(compact).sum();
  }

  private static double sum(double[] widths, List<Integer> piece) {
    return piece.stream().mapToDouble(column -> widths[column]).sum();
  }

  private static double longestWord(String text, TableType type) {
    return LineBreaker.words(text).stream()
        .map(String::stripTrailing)
        .mapToDouble(type::width)
        .max()
        .orElse(0);
  }
}
