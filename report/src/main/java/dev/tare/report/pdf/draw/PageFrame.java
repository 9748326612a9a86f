package dev.tare.report.pdf.draw;

import dev.tare.report.pdf.layout.Page;
import dev.tare.report.pdf.type.Colours;
import dev.tare.report.pdf.type.TextRun;
import dev.tare.report.pdf.type.Typography;
import dev.tare.report.text.Messages;
import java.util.Map;

/** The running header and footer: title and section, and the page's number. */
public record PageFrame(String title, int pages, Messages messages) {

  private static final float HEAD = -18;
  private static final float RULE = -13;
  private static final float FOOT = 20;

  /** The most of the width that a section's name takes; the title has what is left. */
  private static final float SECTION = 0.45f;

  private static final float GAP = 0.05f;

  void draw(Canvas canvas, Page page, int number) {
    float width = canvas.format().width();
    if (number > 1) {
      String section = beginning(page.section(), width * SECTION);
      float left = width * (1 - GAP) - Typography.RUNNING.width(section);
      write(canvas, beginning(title, left), 0, HEAD);
      flushRight(canvas, section, HEAD);
      canvas.line(Colours.GRID, 0.4f, 0, RULE, width);
    }
    String text = messages.text("pdf.page", Map.of("page", number, "pages", pages));
    flushRight(canvas, text, canvas.format().height() + FOOT);
  }

  private static void flushRight(Canvas canvas, String text, float y) {
    write(canvas, text, canvas.format().width() - Typography.RUNNING.width(text), y);
  }

  private static void write(Canvas canvas, String text, float x, float y) {
    TextRun run = Typography.RUNNING.run(text);
    canvas.text(run, run.text(), x, y);
  }

  /** Of a text that may be very long, so that it is not measured as a whole again and again. */
  private static String beginning(String text, float width) {
    String whole = Typography.RUNNING.run(text).text();
    float left = width - Typography.RUNNING.width("…");
    int end = 0;
    while (end < whole.length() && left > 0) {
      int next = whole.offsetByCodePoints(end, 1);
      left -= Typography.RUNNING.width(whole.substring(end, next));
      end = left > 0 ? next : end;
    }
    return end == whole.length() ? whole : whole.substring(0, end).stripTrailing() + "…";
  }
}
