package dev.tare.report.builder;

import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Dataset;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Summary;
import dev.tare.report.words.Dates;
import dev.tare.report.words.Language;
import dev.tare.report.words.Words;
import java.util.Map;

/** Makes the report of one dataset in one language: a pure function. */
public final class ReportBuilder {

  private ReportBuilder() {}

  /** Its first part alone. */
  public static Summary summary(Dataset dataset, Analysis analysis, Language language) {
    return SummaryPart.of(new Material(dataset, analysis, Words.in(language)));
  }

  public static ReportModel build(Dataset dataset, Analysis analysis, Language language) {
    Material material = new Material(dataset, analysis, Words.in(language));
    Words words = material.words();
    Map<String, String> names =
        Map.of("campaign", analysis.campaign().name(), "tool", analysis.tool());
    return new ReportModel(
        language,
        analysis.campaign().name(),
        analysis.campaign().started().flatMap(Dates::instant),
        words.say("page.title", names),
        SubtitlePart.of(material),
        words.say("page.footer", names),
        SummaryPart.of(material),
        OverviewPart.of(material),
        NightsPart.of(material),
        analysis.benchmarks().stream()
            .filter(benchmark -> !material.samples(benchmark.id()).isEmpty())
            .map(benchmark -> BenchmarkPart.of(material, benchmark.id()))
            .toList(),
        ExpectationsPart.of(material),
        DoubtsPart.of(material),
        FailuresPart.of(material),
        EnvironmentPart.of(material),
        MethodPart.of(material),
        ReproducePart.of(material));
  }
}
