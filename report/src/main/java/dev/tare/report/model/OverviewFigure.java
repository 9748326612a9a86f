package dev.tare.report.model;

import dev.tare.report.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * What every platform costs on every benchmark, at a glance: a row for each platform, a panel for
 * each benchmark, one axis for all.
 *
 * @param axis what the axis means on both sides of its breaks
 * @param marginLow below which a difference matters; drawn as a band with {@code marginHigh}
 * @param platforms the baseline first
 * @param legend the signs that occur, each with its meaning
 */
public record OverviewFigure(
    String id,
    String title,
    String description,
    String caption,
    Language language,
    String axis,
    String wholeAxis,
    double marginLow,
    double marginHigh,
    List<PlatformRow> platforms,
    List<BenchmarkPanel> panels,
    List<LegendEntry> legend)
    implements Figure {

  public OverviewFigure {
    platforms = List.copyOf(platforms);
    panels = List.copyOf(panels);
    legend = List.copyOf(legend);
  }

  /**
   * A platform.
   *
   * @param id of the platform
   * @param slot of its colour
   */
  public record PlatformRow(String id, String title, int slot) {}

  /** A benchmark with a spot for each platform. */
  public record BenchmarkPanel(String title, List<Spot> spots) {

    public BenchmarkPanel {
      spots = List.copyOf(spots);
    }

    /** Whether nothing is drawn but reasons. */
    public boolean isEmpty() {
      return spots.stream().allMatch(spot -> spot.kind() == SpotKind.ABSENT);
    }

    /** Those that are drawn on the axis. */
    public List<Bounds> ratios() {
      return spots.stream().flatMap(spot -> spot.ratio().stream()).toList();
    }
  }

  /**
   * A platform on a benchmark.
   *
   * @param ratio the overhead ratio with its interval; present where decided or undecided
   * @param text the value as in the table, after the sign of its verdict; the reason where there is
   *     no value
   */
  public record Spot(
      SpotKind kind, Optional<Bounds> ratio, Tone tone, String text, Optional<Nights> nights) {}

  /** What is drawn. */
  public enum SpotKind {
    /** The baseline itself, at 1. */
    REFERENCE,
    /** A filled symbol. */
    DECIDED,
    /** A hollow symbol. */
    UNDECIDED,
    /** The value alone: there is nothing to compare it with. */
    VALUE,
    /** Hatched, with the reason. */
    ABSENT
  }

  /**
   * The last nights of a series.
   *
   * @param count of nights along the axis
   * @param level what is usual, if known
   * @param dots in order of time, counted from 1
   */
  public record Nights(int count, Optional<Bounds> level, List<HistoryFigure.CampaignDot> dots) {

    public Nights {
      dots = List.copyOf(dots);
    }
  }

  /** What a sign means. */
  public record LegendEntry(Glyph glyph, String text) {}

  /** The signs that are drawn; {@code NONE} is for those that stand in the text. */
  public enum Glyph {
    DECIDED,
    UNDECIDED,
    INTERVAL,
    MARGIN,
    ABSENT,
    BREAK,
    NIGHTS,
    NONE
  }
}
