package dev.tare.report.site.drawing;

import dev.tare.report.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A chart with dates: panels above each other, and marks through all of them.
 *
 * @param marks changes of the environment
 * @param spans times in which a change was not accepted
 */
public record TrendFigure(
    Language language,
    Instant first,
    Instant last,
    List<TrendPanel> panels,
    List<Mark> marks,
    List<Span> spans) {

  public TrendFigure {
    panels = List.copyOf(panels);
    marks = List.copyOf(marks);
    spans = List.copyOf(spans);
  }

  /**
   * A panel with its own scale.
   *
   * @param heading what it shows
   * @param slot of the platform's colour
   * @param level the usual value, and the band around it
   */
  public record TrendPanel(
      String heading, int slot, double height, Optional<LevelBand> level, List<TrendDot> dots) {

    public TrendPanel {
      dots = List.copyOf(dots);
    }
  }

  /** The level from a time on. */
  public record LevelBand(Instant from, double value, double low, double high) {}

  /**
   * A night.
   *
   * @param text what a reader sees who points at it
   * @param link to its report
   */
  public record TrendDot(
      Instant time, double value, Kind kind, String text, Optional<String> link) {}

  /** How a night is drawn. */
  public enum Kind {
    USUAL,
    SUSPECT,
    ALARM,
    UNUSABLE,
    OTHER
  }

  /** A change at a time, with a letter that the table explains. */
  public record Mark(Instant time, String letter, String text) {}

  /** From the first night of a change to its end. */
  public record Span(Instant from, Instant until, boolean worse) {}
}
