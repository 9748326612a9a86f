package dev.tare.report.model;

import dev.tare.report.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the page and the document of every report begin with. */
public interface TitledReport {

  Language language();

  /** Of the campaign. */
  String name();

  /** When the campaign began, if the data states it. */
  Optional<Instant> started();

  /** Of page and document. */
  String title();

  /** When, where and how much was measured, in one line. */
  String subtitle();

  /** What made it from what. */
  String footer();

  /** All figures, in reading order. */
  List<? extends Figure> figures();
}
