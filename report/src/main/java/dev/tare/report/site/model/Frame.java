package dev.tare.report.site.model;

import java.util.List;
import java.util.Optional;

/**
 * What all pages have.
 *
 * @param root relative path of the site's first page's directory: empty, or ends with a slash
 * @param indexed whether search engines may list it
 * @param canonical the page's public address
 */
public record Frame(
    String lang,
    String title,
    String heading,
    String subtitle,
    String root,
    String style,
    List<OtherLanguage> others,
    List<PageLink> crumbs,
    List<NavLink> navigation,
    PageLink feed,
    boolean indexed,
    Optional<String> canonical,
    String footer) {

  public Frame {
    others = List.copyOf(others);
    crumbs = List.copyOf(crumbs);
    navigation = List.copyOf(navigation);
  }

  /** The same page in another language. */
  public record OtherLanguage(String lang, String title, String href) {

    public OtherLanguage {
      PageLink.requireInside(href);
    }
  }

  /** A line of the site's contents. */
  public record NavLink(String text, String href, boolean inner, boolean current) {

    public NavLink {
      PageLink.requireInside(href);
    }
  }
}
