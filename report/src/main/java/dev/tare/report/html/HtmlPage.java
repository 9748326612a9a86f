package dev.tare.report.html;

import dev.tare.report.model.BenchmarkSection.DataFile;
import dev.tare.report.model.Figure;
import dev.tare.report.model.ReportModel;
import dev.tare.report.text.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Writes a report as one HTML file that needs no other. */
public final class HtmlPage {

  private HtmlPage() {}

  /**
   * The page's text.
   *
   * @param languages all the report is written in; the page links to the others
   * @param drawing a figure as SVG
   */
  public static String of(
      ReportModel report, List<Language> languages, Function<Figure, String> drawing) {
    return of(report, languages, drawing, file -> false, PageTemplates.OURS);
  }

  /**
   * The text of a page that links to files of the dataset.
   *
   * @param beside whether a file of the dataset lies beside the page
   * @param templates that make the page
   */
  public static String of(
      ReportModel report,
      List<Language> languages,
      Function<Figure, String> drawing,
      Predicate<String> beside,
      PageTemplates templates) {
    Map<String, Object> model =
        new PageModel(report, languages, HtmlPage::file, templates)
            .with(PageData.of(report), report.shownFigures(), drawing);
    model.put("links", links(report, beside));
    return templates.page("report/report.ftlh", model);
  }

  /** The file of a page; English is the index. */
  public static String file(Language language) {
    return language == Language.EN ? "index.html" : "index." + language.code() + ".html";
  }

  private static Map<String, String> links(ReportModel report, Predicate<String> beside) {
    Map<String, String> links = new LinkedHashMap<>();
    report.benchmarks().stream()
        .flatMap(benchmark -> benchmark.files().stream())
        .map(DataFile::file)
        .filter(beside)
        .forEach(file -> links.put(file, encoded(file)));
    return links;
  }

  private static String encoded(String file) {
    return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
