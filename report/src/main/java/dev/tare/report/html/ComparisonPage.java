package dev.tare.report.html;

import dev.tare.report.model.Figure;
import dev.tare.report.model.chapter.ChapterReport;
import dev.tare.report.text.Language;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes a report on two campaigns as one HTML file that needs no other. */
public final class ComparisonPage {

  private ComparisonPage() {}

  /**
   * The page's text.
   *
   * @param languages all the report is written in; the page links to the others
   * @param drawing a figure as SVG
   */
  public static String of(
      ChapterReport report,
      List<Language> languages,
      Function<Figure, String> drawing,
      PageTemplates templates) {
    Map<String, Object> model =
        new PageModel(report, languages, ComparisonPage::file, templates)
            .with(PageData.of(report.language()), report.figures(), drawing);
    return templates.page("report/comparison.ftlh", model);
  }

  /** The file of a page. */
  public static String file(Language language) {
    return language == Language.EN ? "compare.html" : "compare." + language.code() + ".html";
  }
}
