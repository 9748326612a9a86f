package dev.tare.report.pdf.type;

import dev.tare.report.pdf.type.TypesetLine.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Breaks runs into lines, at spaces and hyphens; a word wider than a line is broken after signs
 * such as those in paths, or anywhere.
 */
public final class LineBreaker {

  private static final Pattern BREAKS =
      Pattern.compile("(?<= )(?! )|(?<=[\\p{L}\\p{N}][-\u2010])(?=\\p{L})");

  private static final String SIGNS = "/,=:;&";

  private final float width;
  private final List<TypesetLine> lines = new ArrayList<>();
  private final List<Piece> word = new ArrayList<>();
  private List<Piece> line = new ArrayList<>();
  private float end;

  private LineBreaker(float width) {
    this.width = width + 0.01f;
  }

  static List<TypesetLine> lines(List<TextRun> runs, float width) {
    LineBreaker breaker = new LineBreaker(width);
    for (TextRun run : runs) {
      words(run.text()).forEach(part -> breaker.add(run, part));
    }
    breaker.place();
    breaker.end();
    return breaker.lines;
  }

  /** Parts after each of which a line may end. */
  public static List<String> words(String text) {
    return List.of(BREAKS.split(text, -1));
  }

  private void add(TextRun run, String part) {
    word.add(new Piece(run, part, 0));
    if (part.endsWith(" ") || part.endsWith("-")) {
      place();
    }
  }

  private void place() {
    float visible = (float) word.stream().mapToDouble(Piece::width).sum();
    if (end + visible > width && end > 0) {
      end();
    }
    for (Piece piece : word) {
      if (visible > width) {
        letters(piece);
      } else {
        append(piece.run(), piece.text());
      }
    }
    word.clear();
  }

  private void letters(Piece piece) {
    int from = 0;
    for (int i = 0; i < piece.text().length(); i = piece.text().offsetByCodePoints(i, 1)) {
      int next = piece.text().offsetByCodePoints(i, 1);
      if (end + piece.run().width(piece.text().substring(from, next)) > width && i > from) {
        int cut = cut(piece.text(), from, i);
        append(piece.run(), piece.text().substring(from, cut));
        end();
        from = cut;
      }
    }
    append(piece.run(), piece.text().substring(from));
  }

  /** After a sign in a path or an option, if there is one, else where the line is full. */
  private static int cut(String text, int from, int full) {
    return IntStream.iterate(full, at -> at > from, at -> at - 1)
        .filter(at -> SIGNS.indexOf(text.charAt(at - 1)) >= 0)
        .findFirst()
        .orElse(full);
  }

  /** Parts of one run are one piece. */
  private void append(TextRun run, String text) {
    if (!line.isEmpty() && line.get(line.size() - 1).run() == run) {
      Piece last = line.remove(line.size() - 1);
      line.add(new Piece(run, last.text() + text, last.x()));
    } else {
      line.add(new Piece(run, text, end));
    }
    end += run.width(text);
  }

  private void end() {
    if (!line.isEmpty()) {
      Piece last = line.get(line.size() - 1);
      lines.add(new TypesetLine(line, last.x() + last.width()));
    }
    line = new ArrayList<>();
    end = 0;
  }
}
