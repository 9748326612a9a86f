package dev.tare.report.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes the pages of a site, which have their style in common. */
public final class SitePage {

  private SitePage() {}

  /**
   * A page's text.
   *
   * @param templates that make the page; the script is always Tare's own
   * @param template such as {@code page.ftlh}
   * @param model records, lists, maps and texts
   * @param script file name of the only script of the page
   */
  public static String of(
      PageTemplates templates, String template, Map<String, ?> model, Optional<String> script) {
    Optional<String> text = script.map(name -> PageTemplates.OURS.resource("site/" + name));
    Map<String, Object> all = new LinkedHashMap<>(model);
    all.put("policy", ContentPolicy.ofSite(text));
    text.ifPresent(one -> all.put("script", new Markup(one)));
    return templates.page("site/" + template, all);
  }

  /** The style of all pages: that of the report, and more. */
  public static String style(PageTemplates templates) {
    return templates.resource("shared/style.css") + templates.resource("site/site.css");
  }
}
