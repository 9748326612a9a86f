package dev.tare.report.sections;

import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Dataset;
import dev.tare.report.background.BackgroundSections;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Summary;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.DateText;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.util.Map;

/** Builds the report of one dataset in one language; a pure function. */
public final class ReportBuilder {

  private ReportBuilder() {}

  /** Only the summary. */
  public static Summary summary(Dataset dataset, Analysis analysis, Language language) {
    return SummaryBuilder.of(new ReportContext(dataset, analysis, Messages.in(language)));
  }

  public static ReportModel build(Dataset dataset, Analysis analysis, Language language) {
    ReportContext context = new ReportContext(dataset, analysis, Messages.in(language));
    Messages messages = context.messages();
    Map<String, String> names =
        Map.of("campaign", analysis.campaign().name(), "tool", analysis.tool());
    return new ReportModel(
        language,
        analysis.campaign().name(),
        analysis.campaign().started().flatMap(DateText::instant),
        messages.text("page.title", names),
        SubtitleBuilder.of(context),
        messages.text("page.footer", names),
        SummaryBuilder.of(context),
        OverviewBuilder.of(context),
        HistorySectionBuilder.of(context),
        analysis.benchmarks().stream()
            .filter(benchmark -> !context.samples(benchmark.id()).isEmpty())
            .map(benchmark -> BenchmarkSectionBuilder.of(context, benchmark.id()))
            .toList(),
        ExpectationsBuilder.of(context),
        WarningsBuilder.of(context),
        FailuresBuilder.of(context),
        EnvironmentBuilder.of(context),
        MethodBuilder.of(context),
        BackgroundSections.platforms(context),
        BackgroundSections.background(context),
        ReproduceBuilder.of(context));
  }
}
