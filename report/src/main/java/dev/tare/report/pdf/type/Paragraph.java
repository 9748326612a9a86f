package dev.tare.report.pdf.type;

import java.util.List;

/**
 * Runs that are broken into lines.
 *
 * @param leading height of a line
 * @param above space before it, unless it is the first
 * @param right whether its lines end at the right edge
 */
public record Paragraph(List<TextRun> runs, float leading, float above, boolean right) {

  public Paragraph {
    runs = List.copyOf(runs);
  }

  public Paragraph flushRight(boolean wanted) {
    return new Paragraph(runs, leading, above, wanted);
  }

  public Paragraph spaced(float before) {
    return new Paragraph(runs, leading, before, right);
  }

  /** Whether a part of it is a link. */
  public boolean links() {
    return runs.stream().anyMatch(run -> run.target().isPresent());
  }

  public List<TypesetLine> lines(float width) {
    return LineBreaker.lines(runs, width);
  }

  /** From the top of a line to its baseline. */
  public float ascent() {
    float size = (float) runs.stream().mapToDouble(TextRun::size).max().orElse(0);
    return (leading + 0.72f * size) / 2;
  }
}
