package dev.tare.report.html;

import dev.tare.report.model.Figure;
import dev.tare.report.model.chapter.ChapterReport;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.util.LinkedHashMap;
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
    String style = templates.resource("shared/style.css");
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("report", report);
    model.put("lang", report.language().code());
    model.put("words", Messages.in(report.language()).family("html"));
    model.put("others", others(report.language(), languages));
    model.put("style", new Markup(style));
    String script = PageTemplates.OURS.resource("report/report.js");
    model.put("script", new Markup(script));
    model.put("data", PageData.of(report.language()));
    model.put("policy", ContentPolicy.of(style, script));
    model.put("drawings", drawings(report, drawing));
    return templates.page("report/comparison.ftlh", model);
  }

  /** The file of a page. */
  public static String file(Language language) {
    return language == Language.EN ? "compare.html" : "compare." + language.code() + ".html";
  }

  private static List<Map<String, String>> others(Language language, List<Language> languages) {
    return languages.stream()
        .filter(other -> other != language)
        .map(
            other ->
                Map.of(
                    "lang", other.code(),
                    "title", Messages.in(other).text("html.here"),
                    "file", file(other)))
        .toList();
  }

  private static Map<String, Markup> drawings(
      ChapterReport report, Function<Figure, String> drawing) {
    Map<String, Markup> drawings = new LinkedHashMap<>();
    report.figures().forEach(one -> drawings.put(one.id(), new Markup(drawing.apply(one))));
    return drawings;
  }
}
