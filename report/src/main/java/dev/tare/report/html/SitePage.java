package dev.tare.report.html;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes the pages of a site, which have their style in common. */
public final class SitePage {

  private SitePage() {}

  /**
   * A page's text.
   *
   * @param template such as {@code page.ftlh}
   * @param model records, lists, maps and texts
   * @param script file name of the only script of the page
   */
  public static String of(String template, Map<String, ?> model, Optional<String> script) {
    Optional<String> text = script.map(name -> TemplateLoader.resource("site/" + name));
    Map<String, Object> all = new LinkedHashMap<>(model);
    all.put("policy", ContentPolicy.ofSite(text));
    text.ifPresent(one -> all.put("script", new Markup(one)));
    StringWriter page = new StringWriter();
    try {
      TemplateLoader.template("site/" + template).process(all, page);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (TemplateException broken) {
      throw new IllegalStateException(broken);
    }
    return page.toString();
  }

  /** The style of all pages: that of the report, and more. */
  public static String style() {
    return TemplateLoader.resource("shared/style.css") + TemplateLoader.resource("site/site.css");
  }
}
