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
   * @param template such as {@code page.ftlh}
   * @param model records, lists, maps and texts
   * @param script file name of the only script of the page
   */
  public static String of(String template, Map<String, ?> model, Optional<String> script) {
    Optional<String> text = script.map(name -> PageTemplates.OURS.resource("site/" + name));
    Map<String, Object> all = new LinkedHashMap<>(model);
    all.put("policy", ContentPolicy.ofSite(text));
    text.ifPresent(one -> all.put("script", new Markup(one)));
    return PageTemplates.OURS.page("site/" + template, all);
  }

  /** The style of all pages: that of the report, and more. */
  public static String style() {
    return PageTemplates.OURS.resource("shared/style.css")
        + PageTemplates.OURS.resource("site/site.css");
  }
}
