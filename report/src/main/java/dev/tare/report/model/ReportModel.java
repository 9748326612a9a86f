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
 * @param footer what made it from what
 */
public record ReportModel(
    Language language,
    String name,
    Optional<Instant> started,
    String title,
    String subtitle,
    String footer,
    Summary summary,
    Overview overview,
    Optional<HistorySection> history,
    List<BenchmarkSection> benchmarks,
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

  @Override
  public List<Figure> figures() {
    return Stream.concat(
            history.stream().flatMap(section -> section.figures().stream()),
            benchmarks.stream().flatMap(benchmark -> benchmark.figures().stream()))
        .toList();
  }
}
