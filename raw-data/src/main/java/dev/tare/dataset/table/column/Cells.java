package dev.tare.dataset.table.column;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.table.cell.CellContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A column of a table.
 *
 * @param name as in the header, or its number from 1
 * @param texts the cells
 * @param lines their lines, from 1
 * @param contents what the cells hold; empty where all are plain numbers
 */
public record Cells(String name, List<String> texts, List<Long> lines, List<CellContent> contents) {

  /** Something to tell about a line. */
  public record Note(IssueCode code, long line, String text) {}

  public Cells {
    texts = List.copyOf(texts);
    lines = List.copyOf(lines);
    contents = List.copyOf(contents);
  }

  public static Cells of(String name, List<String> texts, List<Long> lines) {
    return new Cells(name, texts, lines, CellContent.unlessPlain(texts));
  }

  /** Only the rows of these indices. */
  public Cells rows(List<Integer> indices) {
    return new Cells(
        name,
        indices.stream().map(texts::get).toList(),
        indices.stream().map(lines::get).toList(),
        contents.isEmpty() ? contents : indices.stream().map(contents::get).toList());
  }

  /** What a cell holds. */
  public CellContent content(int row) {
    return contents.isEmpty() ? CellContent.of(texts.get(row)) : contents.get(row);
  }

  /** What the cells hold, in order. */
  public Stream<CellContent> everyContent() {
    return indices().mapToObj(this::content);
  }

  public int size() {
    return texts.size();
  }

  /** The rows that hold neither nothing nor the word for a failed run. */
  public List<Integer> filled() {
    List<Integer> filled = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      CellContent content = content(i);
      boolean absent =
          content instanceof CellContent.Empty || content instanceof CellContent.Failed;
      if (!absent) {
        filled.add(i);
      }
    }
    return filled;
  }

  /** Whether most filled cells are numbers or durations. */
  public boolean isMeasured() {
    long measured =
        everyContent()
            .filter(
                content ->
                    content instanceof CellContent.Quantity
                        || content instanceof CellContent.Duration)
            .count();
    return measured > 0 && measured * 2 > filled().size();
  }

  /** Whether most filled cells are dates. */
  public boolean isDates() {
    long dates = everyContent().filter(CellContent.Moment.class::isInstance).count();
    return dates > 0 && dates * 2 > filled().size();
  }

  public boolean isEmpty() {
    return texts.stream().allMatch(String::isBlank);
  }

  /** The different texts, without the empty one, in order. */
  public List<String> distinct() {
    return texts.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().toList();
  }

  /** The first few different texts, for a message. */
  public String examples() {
    return distinct().stream().limit(4).map(Cells::quoted).collect(Collectors.joining(", "))
        + (distinct().size() > 4 ? ", \u2026" : "");
  }

  /** The line of the first row; 1 without rows. */
  public long firstLine() {
    return lines.isEmpty() ? 1 : lines.get(0);
  }

  /** The indices of all rows. */
  public IntStream indices() {
    return IntStream.range(0, size());
  }

  /** A cell's text for a message: in quotes, short, on one line. */
  public static String quoted(String text) {
    String plain = dev.tare.dataset.file.PrintableText.of(text).replace('\n', ' ');
    return "'" + (plain.length() <= 40 ? plain : plain.substring(0, 40) + "\u2026") + "'";
  }
}
