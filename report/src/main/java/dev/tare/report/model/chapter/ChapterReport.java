package dev.tare.report.model.chapter;

import dev.tare.report.model.RatiosFigure;
import dev.tare.report.model.TitledReport;
import dev.tare.report.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A report on two campaigns in one language.
 *
 * @param name of both campaigns
 * @param started when the later one began
 */
public record ChapterReport(
    Language language,
    String name,
    Optional<Instant> started,
    String title,
    String subtitle,
    String footer,
    List<Chapter> chapters)
    implements TitledReport {

  public ChapterReport {
    chapters = List.copyOf(chapters);
  }

  @Override
  public List<RatiosFigure> figures() {
    return chapters.stream().flatMap(chapter -> chapter.figures().stream()).toList();
  }
}
