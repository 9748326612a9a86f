package dev.tare.report.pdf;

import dev.tare.report.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a table are, and which of them fit on the page.
 *
 * @param natural the width of each column's longest text
 * @param least the width of its longest word
 */
record Columns(double[] natural, double[] least) {

  static final float PADDING = 3;

  /** The first column, which names the rows, is broken only when it is wider than this. */
  private static final double NAMES = 130;

  static Columns of(Table table) {
    double[] natural = each(table, Columns::width);
    double[] least = each(table, Columns::longestWord);
    least[0] = Math.max(least[0], Math.min(natural[0], NAMES));
    return new Columns(natural, least);
  }

  private static double[] each(Table table, ToDoubleFunction<String> width) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(column -> texts(table, column))
        .mapToDouble(texts -> texts.mapToDouble(width).max().orElse(0) + 2 * PADDING + 0.5)
        .toArray();
  }

  private static Stream<String> texts(Table table, int column) {
    return Stream.concat(
        Stream.of(table.columns().get(column).title()),
        table.rows().stream().map(row -> row.get(column)));
  }

  /** Groups of columns that fit side by side; each begins with the first column. */
  List<List<Integer>> pieces() {
    List<List<Integer>> pieces = new ArrayList<>();
    List<Integer> piece = new ArrayList<>(List.of(0));
    for (int column = 1; column < natural.length; column++) {
      if (piece.size() > 1 && sum(least, piece) + least[column] > Paper.WIDTH) {
        pieces.add(piece);
        piece = new ArrayList<>(List.of(0));
      }
      piece.add(column);
    }
    pieces.add(piece);
    return pieces;
  }

  /** As wide as their texts where there is room; else all give way down to their longest word. */
  float[] widths(List<Integer> piece) {
    double wanted = sum(natural, piece);
    double needed = sum(least, piece);
    double share =
        wanted <= Paper.WIDTH ? 1 : Math.max(0, (Paper.WIDTH - needed) / (wanted - needed));
    float[] widths = new float[piece.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = piece.get(i);
      widths[i] = (float) (least[column] + share * (natural[column] - least[column]));
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
    return Arrays.stream(text.split(" ")).mapToDouble(Columns::width).max().orElse(0);
  }

  private static double width(String text) {
    return Type.CELL_STRONG.width(text);
  }
}
