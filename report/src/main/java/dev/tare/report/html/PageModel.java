package dev.tare.report.html;

import dev.tare.report.model.Figure;
import dev.tare.report.model.TitledReport;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the templates of every page see: the report, the words, style and script with their policy.
 *
 * @param languages all the report is written in; the page links to the others
 * @param file the page's file in a language
 * @param templates whose style it has
 */
record PageModel(
    TitledReport report,
    List<Language> languages,
    Function<Language, String> file,
    PageTemplates templates) {

  /**
   * A new map, to which a page adds what only it has.
   *
   * @param data of the script
   * @param figures that the page shows
   * @param drawing a figure as SVG
   */
  Map<String, Object> with(
      Markup data, List<? extends Figure> figures, Function<Figure, String> drawing) {
    String style = templates.resource("shared/style.css");
    String script = PageTemplates.OURS.resource("report/report.js");
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("report", report);
    model.put("lang", report.language().code());
    model.put("words", Messages.in(report.language()).family("html"));
    model.put("others", others());
    model.put("style", new Markup(style));
    model.put("script", new Markup(script));
    model.put("data", data);
    model.put("policy", ContentPolicy.of(style, script));
    model.put("drawings", drawings(figures, drawing));
    return model;
  }

  private List<Map<String, String>> others() {
    return languages.stream()
        .filter(other -> other != report.language())
        .map(
            other ->
                Map.of(
                    "lang", other.code(),
                    "title", Messages.in(other).text("html.here"),
                    "file", file.apply(other)))
        .toList();
  }

  private static Map<String, Markup> drawings(
      List<? extends Figure> figures, Function<Figure, String> drawing) {
    Map<String, Markup> drawings = new LinkedHashMap<>();
    figures.forEach(one -> drawings.put(one.id(), new Markup(drawing.apply(one))));
    return drawings;
  }
}
