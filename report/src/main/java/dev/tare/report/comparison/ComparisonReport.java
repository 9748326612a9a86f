package dev.tare.report.comparison;

import dev.tare.dataset.Dataset;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.Directories;
import dev.tare.report.ReportOptions;
import dev.tare.report.chart.svg.SvgFigures;
import dev.tare.report.html.ComparisonPage;
import dev.tare.report.model.chapter.ChapterReport;
import dev.tare.report.pdf.PdfReport;
import dev.tare.report.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes the files of a report on two campaigns; the same datasets give the same bytes. */
public final class ComparisonReport {

  private ComparisonReport() {}

  /** Page and PDF in each language, into a directory that is created if needed. */
  public static void write(Dataset earlier, Dataset later, ReportOptions options, Path directory) {
    Directories.create(directory);
    for (Language language : options.languages()) {
      ChapterReport report = ComparisonChapters.of(ComparedCampaigns.of(earlier, later, language));
      AtomicFile.write(directory.resolve(ComparisonPage.file(language)), page(report, options));
      AtomicFile.write(
          directory.resolve(document(language)), PdfReport.of(report, options.paper()));
    }
  }

  /** The files a reader opens, in one language. */
  public static List<String> files(Language language) {
    return List.of(ComparisonPage.file(language), document(language));
  }

  private static byte[] page(ChapterReport report, ReportOptions options) {
    return ComparisonPage.of(report, options.languages(), SvgFigures::svg, options.templates())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String document(Language language) {
    return "compare-" + language.code() + ".pdf";
  }
}
