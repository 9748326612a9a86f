package dev.tare.report.site.feed;

import dev.tare.report.site.path.PageFile;
import java.util.List;

/** The addresses of all pages, for search engines (sitemaps.org). */
public final class Sitemap {

  private Sitemap() {}

  /** Paths hold ids and fixed names only. */
  public static PageFile of(String base, List<String> pages) {
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    pages.stream()
        .sorted()
        .forEach(
            page ->
                xml.append("<url><loc>")
                    .append((base + page).replace("&", "&amp;"))
                    .append("</loc></url>\n"));
    return new PageFile("sitemap.xml", xml.append("</urlset>\n").toString());
  }
}
