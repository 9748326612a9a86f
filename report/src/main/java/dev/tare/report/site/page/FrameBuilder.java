package dev.tare.report.site.page;

import dev.tare.report.html.SitePage;
import dev.tare.report.site.model.Frame;
import dev.tare.report.site.model.Frame.NavLink;
import dev.tare.report.site.model.Frame.OtherLanguage;
import dev.tare.report.site.model.PageLink;
import dev.tare.report.site.model.SiteSection;
import dev.tare.report.site.path.SitePaths;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a page into the site's frame.
 *
 * @param page its path without language and ending
 */
record FrameBuilder(SiteView view, String page) {

  private static final List<String> PAGES = List.of("compare", "alarms", "audit");

  private static final Map<Language, String> HERE =
      Stream.of(Language.values())
          .collect(Collectors.toMap(one -> one, one -> Messages.in(one).text("site.here")));

  /** The path of the page's file. */
  String file() {
    return SitePaths.page(page, view.language());
  }

  String root() {
    return SitePaths.root(page);
  }

  /** A link from this page to another one. */
  String to(String other) {
    return root() + SitePaths.page(other, view.language());
  }

  String html(String heading, String subtitle, List<PageLink> crumbs, List<SiteSection> sections) {
    return html(
        "page.ftlh", heading, subtitle, crumbs, Map.of("sections", sections), Optional.empty());
  }

  String html(
      String template,
      String heading,
      String subtitle,
      List<PageLink> crumbs,
      Map<String, ?> more,
      Optional<String> script) {
    Map<String, Object> model = new LinkedHashMap<>(more);
    model.put("frame", frame(heading, subtitle, crumbs));
    model.put("words", view.messages().family("site.frame"));
    return SitePage.of(view.templates(), template, model, script);
  }

  private Frame frame(String heading, String subtitle, List<PageLink> crumbs) {
    String site = view.text("title");
    return new Frame(
        view.language().code(),
        heading.equals(site) ? site : heading + " – " + site,
        heading,
        subtitle,
        root(),
        view.style(),
        others(),
        crumbs,
        navigation(),
        new PageLink(view.text("feed"), root() + SitePaths.feed(view.language())),
        view.indexed(),
        view.base().map(base -> base + file()),
        view.text("footer"));
  }

  private List<OtherLanguage> others() {
    String name = page.substring(page.lastIndexOf('/') + 1);
    return Stream.of(Language.values())
        .filter(other -> other != view.language())
        .map(other -> new OtherLanguage(other.code(), HERE.get(other), SitePaths.page(name, other)))
        .toList();
  }

  private List<NavLink> navigation() {
    List<NavLink> links = new ArrayList<>();
    links.add(link(view.text("nav.home"), "index", false));
    view.archive()
        .hosts()
        .forEach(host -> links.add(link(host.id(), SitePaths.host(host.id()), true)));
    Stream.concat(view.hasSeveralHosts() ? Stream.of("across") : Stream.of(), PAGES.stream())
        .forEach(name -> links.add(link(view.text("nav." + name), name, false)));
    return links;
  }

  private NavLink link(String text, String other, boolean inner) {
    return new NavLink(text, to(other), inner, other.equals(page));
  }
}
