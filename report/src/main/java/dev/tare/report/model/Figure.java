package dev.tare.report.model;

import dev.tare.report.text.Language;
import java.util.List;

/**
 * A drawing as data: numbers, finished strings, no layout.
 *
 * <p>Colours are named by slot: a platform has the same slot in every figure. Drawings that go into
 * a page take {@code var(--ink)}, {@code var(--muted)}, {@code var(--grid)}, {@code var(--paper)},
 * {@code var(--good)}, {@code var(--bad)}, {@code var(--doubt)} and {@code var(--slot-0)} to {@code
 * var(--slot-7)}, each with a fallback, so that the page's scheme (light, dark, print) reaches
 * them.
 */
public interface Figure {

  /** Unique in the report; also the file's name and the prefix of every id inside. */
  String id();

  /** Above the figure, and its accessible name. */
  String title();

  /** A description of the figure for readers who cannot see it. */
  String description();

  /** Below the figure: how to read it. */
  String caption();

  /** For the numbers at the axes. */
  Language language();

  /** What a page tells about each mark; nothing, unless the figure has details of its own. */
  default RunDetails details() {
    return RunDetails.NONE;
  }

  /**
   * What a page tells about a single run, as finished strings.
   *
   * @param word what the number of a run counts, such as {@code run}
   * @param labels of the details, such as {@code Round}
   * @param platforms in the order of the report
   */
  record RunDetails(String word, List<String> labels, List<PlatformRuns> platforms) {

    public static final RunDetails NONE = new RunDetails("", List.of(), List.of());

    public RunDetails {
      labels = List.copyOf(labels);
      platforms = List.copyOf(platforms);
    }
  }

  /**
   * The runs of one platform.
   *
   * @param id of the platform
   * @param name for readers
   * @param runs in run order, failed ones last; each with the run's number and a text for every
   *     label, empty where nothing is recorded
   */
  record PlatformRuns(String id, String name, List<List<String>> runs) {

    public PlatformRuns {
      runs = runs.stream().map(List::copyOf).toList();
    }
  }
}
