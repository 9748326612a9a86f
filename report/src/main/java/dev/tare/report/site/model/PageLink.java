package dev.tare.report.site.model;

import java.util.regex.Pattern;

/** A link to a page of the site, relative to the page that has it. */
public record PageLink(String text, String href) {

  private static final Pattern ELSEWHERE = Pattern.compile("(?s)\\s*(?:[^/?#]*:|//).*");

  public PageLink {
    requireInside(href);
  }

  /** Requires that an address leads nowhere else, and is no script. */
  static void requireInside(String href) {
    if (ELSEWHERE.matcher(href).matches()) {
      throw new IllegalArgumentException("not a page of the site: " + href);
    }
  }
}
