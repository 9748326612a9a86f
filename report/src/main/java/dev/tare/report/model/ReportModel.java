package dev.tare.report.model;

import dev.tare.report.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One report in one language, in reading order; empty sections are absent.
 *
 * @param name the campaign's name
 * @param started when the campaign began, if the data states it
 * @param title of page and document
 * @param subtitle when, where and how much was measured, in one line
 * @param picture of the overview; absent without a baseline
 * @param host what was recorded about the host over time, and when which platform ran
 * @param footer what made it from what
 * @param digest the answers that stand first
 * @param summary what else was found
 */
public record ReportModel(
    Language language,
    String name,
    Optional<Instant> started,
    String title,
    String subtitle,
    String footer,
    FirstScreen digest,
    Summary summary,
    Overview overview,
    Optional<OverviewFigure> picture,
    Optional<HistorySection> history,
    List<BenchmarkSection> benchmarks,
    Optional<Figure> host,
    Optional<Expectations> expectations,
    Optional<Warnings> warnings,
    Optional<Section> failures,
    Optional<Section> environment,
    Section method,
    Optional<Section> platforms,
    Optional<Section> background,
    Section reproduce)
    implements TitledReport {

  public ReportModel {
    benchmarks = List.copyOf(benchmarks);
  }

  /** The figures on the page. */
  public List<Figure> shownFigures() {
    return figures(benchmarks.stream().filter(BenchmarkSection::whole));
  }

  @Override
  public List<Figure> figures() {
    return figures(benchmarks.stream());
  }

  private List<Figure> figures(Stream<BenchmarkSection> sections) {
    return Stream.<Stream<? extends Figure>>of(
            picture.stream(),
            history.stream().flatMap(section -> section.figures().stream()),
            sections.flatMap(section -> section.figures().stream()),
            host.stream())
        .<Figure>flatMap(figures -> figures)
        .toList();
  }
}
