package dev.tare.report.site.page;

import dev.tare.report.site.model.ItemLine;
import dev.tare.report.site.model.SiteSection;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.text.DateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first page: what is open, what is missing, and the last night of every host. */
public record HomePage(SiteView view) {

  public PageFile file() {
    FrameBuilder frame = new FrameBuilder(view, "index");
    List<SiteSection> sections = new ArrayList<>();
    sections.add(open(frame));
    sections.add(missing(frame));
    view.archive().hosts().forEach(host -> sections.add(host(host, frame)));
    return new PageFile(
        frame.file(), frame.html(view.text("title"), subtitle(), List.of(), sections));
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

  private SiteSection host(SiteHost host, FrameBuilder frame) {
    return SiteSection.builder("host-" + host.id(), host.id())
        .href(frame.to(SitePaths.host(host.id())))
        .intro(new HostWords(view, host).line())
        .matrix(new MatrixBuilder(view, host, frame).matrix())
        .build();
  }
}
