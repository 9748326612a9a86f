package dev.tare.report.html;

import dev.tare.report.model.Figure;
import dev.tare.report.model.ReportModel;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
    return of(report, languages, drawing, PageTemplates.OURS);
  }

  /** The same by other templates. */
  public static String of(
      ReportModel report,
      List<Language> languages,
      Function<Figure, String> drawing,
      PageTemplates templates) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("report", report);
    model.put("lang", report.language().code());
    model.put("words", Messages.in(report.language()).family("html"));
    model.put("others", others(report.language(), languages));
    String style = templates.resource("shared/style.css");
    model.put("style", raw(style));
    model.put("policy", ContentPolicy.of(style));
    model.put("drawings", drawings(report, drawing));
    return templates.page("report/report.ftlh", model);
  }

  /** The file of a page; English is the index. */
  public static String file(Language language) {
    return language == Language.EN ? "index.html" : "index." + language.code() + ".html";
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

  private static Map<String, TemplateModel> drawings(
      ReportModel report, Function<Figure, String> drawing) {
    Map<String, TemplateModel> drawings = new LinkedHashMap<>();
    report.figures().forEach(figure -> drawings.put(figure.id(), raw(drawing.apply(figure))));
    return drawings;
  }

  private static TemplateModel raw(String markup) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
    } catch (TemplateException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
