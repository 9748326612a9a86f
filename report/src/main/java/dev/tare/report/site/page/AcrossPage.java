package dev.tare.report.site.page;

import dev.tare.report.sentences.DisplayNames;
import dev.tare.report.site.model.PageLink;
import dev.tare.report.site.model.SeriesMatrix;
import dev.tare.report.site.model.SeriesMatrix.MatrixColumn;
import dev.tare.report.site.model.SeriesMatrix.MatrixRow;
import dev.tare.report.site.model.SiteSection;
import dev.tare.report.site.path.PageFile;
import dev.tare.report.site.series.SiteHost;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The hosts side by side: for each benchmark, platforms x hosts. */
public record AcrossPage(SiteView view) {

  private static final String PAGE = "across";

  public PageFile file() {
    FrameBuilder frame = new FrameBuilder(view, PAGE);
    List<SiteSection> sections = new ArrayList<>();
    benchmarks().forEach(benchmark -> sections.add(section(benchmark, frame, sections.isEmpty())));
    return new PageFile(
        frame.file(),
        frame.html(
            view.text("nav.across"),
            view.text("across.subtitle"),
            List.of(new PageLink(view.text("nav.home"), frame.to("index"))),
            sections));
  }

  private List<String> benchmarks() {
    return view.archive().hosts().stream()
        .flatMap(host -> host.benchmarks().stream())
        .distinct()
        .toList();
  }

  /** Only the first one explains how to read it. */
  private SiteSection section(String benchmark, FrameBuilder frame, boolean first) {
    List<SiteHost> hosts =
        view.archive().hosts().stream()
            .filter(host -> host.benchmarks().contains(benchmark))
            .toList();
    DisplayNames names = view.names(hosts.get(0));
    String title = names.benchmark(benchmark);
    SiteSection.Parts section =
        SiteSection.builder("benchmark-" + benchmark, title)
            .matrix(
                new SeriesMatrix(
                    view.text("across.caption", Map.of("benchmark", title)),
                    view.text("matrix.corner"),
                    hosts.stream().map(host -> new MatrixColumn(host.id(), day(host))).toList(),
                    rows(benchmark, hosts, frame)));
    return (first ? view.explained(section) : section).build();
  }

  private String day(SiteHost host) {
    return view.day(host, host.newest().name());
  }

  private List<MatrixRow> rows(String benchmark, List<SiteHost> hosts, FrameBuilder frame) {
    return view.ordered(hosts).stream()
        .filter(id -> hosts.stream().anyMatch(host -> host.track(id, benchmark).isPresent()))
        .map(platform -> row(platform, benchmark, hosts, frame))
        .toList();
  }

  private MatrixRow row(
      String platform, String benchmark, List<SiteHost> hosts, FrameBuilder frame) {
    SiteHost named =
        hosts.stream()
            .filter(host -> host.track(platform, benchmark).isPresent())
            .findFirst()
            .orElseThrow();
    return new MatrixRow(
        view.names(named).heading(platform),
        hosts.stream()
            .map(host -> new MatrixBuilder(view, host, frame).cell(platform, benchmark))
            .toList());
  }
}
