package dev.tare.report.model;

import dev.tare.report.model.BenchmarkSection.RunDetails;
import dev.tare.report.text.Language;

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
}
