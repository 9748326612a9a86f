package dev.tare.report.sections;

import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Dataset;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Summary;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.DateText;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.util.Map;

/** Makes the report of one dataset in one language: a pure function. */
public final class ReportBuilder {

  private ReportBuilder() {}

  /** Its first part alone. */
  public static Summary summary(Dataset dataset, Analysis analysis, Language language) {
    return SummaryBuilder.of(new ReportContext(dataset, analysis, Messages.in(language)));
  }

  public static ReportModel build(Dataset dataset, Analysis analysis, Language language) {
    ReportContext material = new ReportContext(dataset, analysis, Messages.in(language));
    Messages words = material.words();
    Map<String, String> names =
        Map.of("campaign", analysis.campaign().name(), "tool", analysis.tool());
    return new ReportModel(
        language,
        analysis.campaign().name(),
        analysis.campaign().started().flatMap(DateText::instant),
        words.say("page.title", names),
        SubtitleBuilder.of(material),
        words.say("page.footer", names),
        SummaryBuilder.of(material),
        OverviewBuilder.of(material),
        HistorySectionBuilder.of(material),
        analysis.benchmarks().stream()
            .filter(benchmark -> !material.samples(benchmark.id()).isEmpty())
            .map(benchmark -> BenchmarkSectionBuilder.of(material, benchmark.id()))
            .toList(),
        ExpectationsBuilder.of(material),
        WarningsBuilder.of(material),
        FailuresBuilder.of(material),
        EnvironmentBuilder.of(material),
        MethodBuilder.of(material),
        ReproduceBuilder.of(material));
  }
}
