package dev.tare.report.site.page;

import dev.tare.report.site.model.ItemLine;
import dev.tare.report.site.model.SiteSection;
import dev.tare.report.site.path.PageFile;
import dev.tare.report.site.path.SitePaths;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.text.DateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first page: what is open, what is missing, and the last night of every host. */
public record HomePage(SiteView view) {

  public PageFile file() {
    FrameBuilder frame = new FrameBuilder(view, "index");
    List<SiteSection> sections = new ArrayList<>();
    sections.add(open(frame));
    sections.add(missing(frame));
    view.archive().hosts().forEach(host -> sections.add(host(host, frame)));
    return new PageFile(frame.file(), html(frame, sections));
  }

  /** The script says how old the newest night is, when a reader sees the page days later. */
  private String html(FrameBuilder frame, List<SiteSection> sections) {
    return frame.html(
        "home.ftlh",
        view.text("title"),
        subtitle(),
        List.of(),
        Map.of(
            "sections", sections,
            "newest", view.archive().newest().toString(),
            "old", view.messages().text("site.home.old", Map.of("n", "#"))),
        Optional.of("age.js"));
  }

  private String subtitle() {
    return view.text(
        "home.subtitle",
        Map.of(
            "hosts", view.archive().hosts().size(),
            "nights", view.archive().nights(),
            "newest", DateText.minute(view.archive().newest().toString(), view.language())));
  }

  private SiteSection open(FrameBuilder frame) {
    List<ItemLine> lines =
        view.archive().hosts().stream()
            .flatMap(host -> new OpenLines(view, host, frame).open().stream())
            .sorted((a, b) -> a.tone().compareTo(b.tone()))
            .toList();
    return section("open", lines);
  }

  private SiteSection missing(FrameBuilder frame) {
    return section(
        "missing",
        view.archive().hosts().stream()
            .flatMap(host -> new OpenLines(view, host, frame).missing().stream())
            .toList());
  }

  private SiteSection section(String name, List<ItemLine> lines) {
    SiteSection.Parts section = SiteSection.builder(name, view.text(name + ".heading"));
    return lines.isEmpty()
        ? section.intro(view.text(name + ".none")).build()
        : section.lines(lines).build();
  }

  /** Only the first one explains how to read it. */
  private SiteSection host(SiteHost host, FrameBuilder frame) {
    SiteSection.Parts section =
        SiteSection.builder("host-" + host.id(), host.id())
            .href(frame.to(SitePaths.host(host.id())))
            .intro(new HostWords(view, host).line())
            .matrix(new MatrixBuilder(view, host, frame).matrix());
    boolean first = host.equals(view.archive().hosts().get(0));
    return (first ? view.explained(section) : section).build();
  }
}
