package dev.tare.report.site.path;

/**
 * A page of which one section changes with other hosts.
 *
 * @param section empty where the page has none
 */
public record SplitPage(String before, String section, String after) {

  private static final String END = "</section>\n";

  /** {@code anchor} is that of the section. */
  public static SplitPage of(String html, String anchor) {
    int from = html.indexOf("<section id=\"" + anchor + "\"");
    int end = from < 0 ? -1 : html.indexOf(END, from);
    return end < 0
        ? new SplitPage(html, "", "")
        : new SplitPage(
            html.substring(0, from),
            html.substring(from, end + END.length()),
            html.substring(end + END.length()));
  }

  /** All but the section. */
  public String rest() {
    return before + after;
  }

  /** The page with the section as it is now. */
  public String with(String current) {
    return before + current + after;
  }
}
