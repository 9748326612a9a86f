package dev.tare.report;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.Directories;
import dev.tare.report.chart.PngFigure;
import dev.tare.report.chart.svg.SvgFigures;
import dev.tare.report.html.HtmlPage;
import dev.tare.report.model.Figure;
import dev.tare.report.model.ReportModel;
import dev.tare.report.pdf.PdfReport;
import dev.tare.report.pdf.draw.Attachment;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.summary.BadgeSummary;
import dev.tare.report.summary.CsvSummary;
import dev.tare.report.summary.LatexSummary;
import dev.tare.report.summary.MarkdownSummary;
import dev.tare.report.summary.RunsCsv;
import dev.tare.report.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the files of a report side by side; the same dataset and analysis give the same bytes. */
public final class Report {

  private static final String FIGURES = "figures";
  private static final String RUNS = "runs.csv";

  private final Path directory;
  private final ReportOptions options;

  private Report(Path directory, ReportOptions options) {
    this.directory = directory;
    this.options = options;
  }

  /** Writes a report in these languages by Tare's own templates. */
  public static void write(
      Dataset dataset, Analysis analysis, List<Language> languages, Path directory) {
    write(dataset, analysis, ReportOptions.in(languages), directory);
  }

  /**
   * Writes pages, PDFs, summaries and figures into a directory, which is created if needed.
   *
   * @throws dev.tare.dataset.file.InputException if a template of the user's is broken
   */
  public static void write(
      Dataset dataset, Analysis analysis, ReportOptions options, Path directory) {
    Report report = new Report(directory, options);
    List<ReportModel> models = ReportBuilder.build(dataset, analysis, options.languages());
    Directories.create(directory);
    Directories.createInside(directory, FIGURES);
    List<Attachment> attachments = attachments(dataset, analysis);
    report.files(models, attachments).parallelStream().forEach(Runnable::run);
    report.text("summary.md", MarkdownSummary.of(models.get(0)));
    report.text("summary.csv", CsvSummary.of(analysis));
    options.languages().forEach(language -> report.inLanguage(analysis, language));
  }

  /** What writes one file, or files that are alike: side by side, the slowest first. */
  private List<Runnable> files(List<ReportModel> models, List<Attachment> attachments) {
    List<Runnable> files = new ArrayList<>();
    models.forEach(model -> files.add(() -> page(model)));
    models.forEach(model -> files.add(() -> document(model, attachments)));
    files.add(() -> models.get(0).figures().forEach(this::figure));
    models.get(0).picture().ifPresent(picture -> files.add(() -> picture(picture)));
    return files;
  }

  /** The files a reader opens, in one language. */
  public static List<String> files(Language language) {
    return List.of(HtmlPage.file(language), "report-" + language.code() + ".pdf");
  }

  /** The numbers, so that a document that is alone has them all. */
  private static List<Attachment> attachments(Dataset dataset, Analysis analysis) {
    return List.of(
        Attachment.source(AnalysisFile.NAME, AnalysisFile.text(analysis)),
        Attachment.table("summary.csv", CsvSummary.of(analysis)),
        runs(dataset));
  }

  private static Attachment runs(Dataset dataset) {
    return RunsCsv.leastLength(dataset) > Attachment.LARGEST
        ? Attachment.tooLarge(RUNS)
        : Attachment.table(RUNS, RunsCsv.of(dataset));
  }

  private void page(ReportModel model) {
    String page =
        HtmlPage.of(
            model, options.languages(), SvgFigures::svg, this::isBeside, options.templates());
    text(HtmlPage.file(model.language()), page);
  }

  private void document(ReportModel model, List<Attachment> attachments) {
    bytes(PdfReport.file(model.language()), PdfReport.of(model, options.paper(), attachments));
    text(LatexSummary.file(model.language()), LatexSummary.of(model));
  }

  private void inLanguage(Analysis analysis, Language language) {
    text(BadgeSummary.file(language), BadgeSummary.of(analysis, language));
    if (language == Language.DE) {
      text("summary.de.csv", CsvSummary.german(analysis));
    }
  }

  private boolean isBeside(String file) {
    return Files.isRegularFile(directory.resolve(file));
  }

  /** Beside the pages, for documents that show one picture. */
  private void picture(Figure figure) {
    text(figure.id() + ".svg", SvgFigures.file(figure));
    bytes(figure.id() + ".png", PngFigure.of(figure));
  }

  private void figure(Figure figure) {
    text(FIGURES + "/" + figure.id() + ".svg", SvgFigures.file(figure));
    if (options.pictures()) {
      bytes(FIGURES + "/" + figure.id() + ".png", PngFigure.of(figure));
    }
  }

  private void text(String name, String text) {
    bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(String name, byte[] bytes) {
    AtomicFile.write(directory.resolve(name), bytes);
  }
}
