package dev.tare.report.sections;

import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Dataset;
import dev.tare.report.background.BackgroundSections;
import dev.tare.report.digest.DigestBuilder;
import dev.tare.report.digest.ReportSubtitle;
import dev.tare.report.digest.ReportTitle;
import dev.tare.report.evidence.HostFigureBuilder;
import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.Figure;
import dev.tare.report.model.FirstScreen;
import dev.tare.report.model.Overview;
import dev.tare.report.model.RatiosFigure.RatioRow;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Summary;
import dev.tare.report.sections.picture.OverviewFigureBuilder;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.DateText;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;

/** Builds the report of one dataset in one language; a pure function. */
public final class ReportBuilder {

  private static final int PICTURED = 240;

  private ReportBuilder() {}

  /** Only the head. */
  public static FirstScreen digest(Dataset dataset, Analysis analysis, Language language) {
    return DigestBuilder.of(new ReportContext(dataset, analysis, Messages.in(language)));
  }

  /** Only the further findings. */
  public static Summary summary(Dataset dataset, Analysis analysis, Language language) {
    return SummaryBuilder.of(new ReportContext(dataset, analysis, Messages.in(language)));
  }

  /** In several languages, side by side. */
  public static List<ReportModel> build(
      Dataset dataset, Analysis analysis, List<Language> languages) {
    ReportContext first = new ReportContext(dataset, analysis, Messages.in(languages.get(0)));
    return languages.parallelStream()
        .map(language -> build(first.in(Messages.in(language))))
        .toList();
  }

  public static ReportModel build(Dataset dataset, Analysis analysis, Language language) {
    return build(new ReportContext(dataset, analysis, Messages.in(language)));
  }

  private static ReportModel build(ReportContext context) {
    Analysis analysis = context.analysis();
    Messages messages = context.messages();
    Map<String, String> names =
        Map.of("campaign", analysis.campaign().name(), "tool", analysis.tool());
    Overview overview = OverviewBuilder.of(context);
    return new ReportModel(
        messages.language(),
        analysis.campaign().name(),
        analysis.campaign().started().flatMap(DateText::instant),
        ReportTitle.of(context),
        ReportSubtitle.of(context),
        messages.text("page.footer", names),
        DigestBuilder.of(context),
        SummaryBuilder.of(context),
        overview,
        OverviewFigureBuilder.of(context, overview).filter(picture -> isSmall(overview)),
        HistorySectionBuilder.of(context),
        SectionRoom.share(benchmarks(context)),
        HostFigureBuilder.of(context).map(Figure.class::cast),
        ExpectationsBuilder.of(context),
        WarningsBuilder.of(context),
        FailuresBuilder.of(context),
        EnvironmentBuilder.of(context),
        MethodBuilder.of(context),
        BackgroundSections.platforms(context),
        BackgroundSections.background(context),
        ReproduceBuilder.of(context));
  }

  private static List<BenchmarkSection> benchmarks(ReportContext context) {
    List<RatioRow> ratios = BenchmarkSectionBuilder.ratios(context);
    return context.analysis().benchmarks().stream()
        .filter(benchmark -> !context.samples(benchmark.id()).isEmpty())
        .map(benchmark -> BenchmarkSectionBuilder.of(context, benchmark.id(), ratios))
        .toList();
  }

  /** A picture of more cells is too large for a page, and unreadable. */
  private static boolean isSmall(Overview overview) {
    return overview.rows().size() * overview.columns().size() <= PICTURED;
  }
}
