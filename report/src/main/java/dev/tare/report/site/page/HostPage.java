package dev.tare.report.site.page;

import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.archive.index.IndexedSeries;
import dev.tare.report.site.model.ItemLine;
import dev.tare.report.site.model.PageLink;
import dev.tare.report.site.model.SiteSection;
import dev.tare.report.site.model.SiteTable;
import dev.tare.report.site.model.SiteTable.SiteCell;
import dev.tare.report.site.model.SiteTable.SiteRow;
import dev.tare.report.site.path.PageFile;
import dev.tare.report.site.path.SitePaths;
import dev.tare.report.site.path.SplitPage;
import dev.tare.report.site.series.MissedNights;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.text.DateText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A host: what is open, its series, its environment, and all its nights. */
public record HostPage(SiteView view, SiteHost host) {

  /** The section that changes with other hosts: small charts end with the newest night of all. */
  public static final String CHANGING = "series";

  public String path() {
    return frame().file();
  }

  private FrameBuilder frame() {
    return new FrameBuilder(view, SitePaths.host(host.id()));
  }

  /** That section only; a host in brief is enough for it. */
  public String changing() {
    FrameBuilder frame = frame();
    String html = frame.html("", "", List.of(), List.of(series(frame)));
    return SplitPage.of(html, CHANGING).section();
  }

  public PageFile file() {
    FrameBuilder frame = frame();
    List<SiteSection> sections = List.of(open(frame), series(frame), environment(), nights(frame));
    String html =
        frame.html(
            host.id(),
            new HostWords(view, host).line(),
            List.of(new PageLink(view.text("nav.home"), frame.to("index"))),
            sections);
    return new PageFile(frame.file(), html);
  }

  private SiteSection open(FrameBuilder frame) {
    OpenLines lines = new OpenLines(view, host, frame);
    List<ItemLine> all = Stream.concat(lines.open().stream(), lines.missing().stream()).toList();
    SiteSection.Parts section = SiteSection.builder("open", view.text("hostpage.open"));
    return all.isEmpty()
        ? section.intro(view.text("hostpage.none")).build()
        : section.lines(all).build();
  }

  private SiteSection series(FrameBuilder frame) {
    return view.explained(
            SiteSection.builder(CHANGING, view.text("hostpage.series"))
                .matrix(new MatrixBuilder(view, host, frame).matrix()))
        .build();
  }

  private SiteSection environment() {
    SiteSection.Parts section =
        SiteSection.builder("environment", view.text("hostpage.environment"));
    HostWords words = new HostWords(view, host);
    List<SiteRow> facts =
        IndexedCampaign.FACTS.stream()
            .filter(host.newest().facts()::containsKey)
            .map(
                fact ->
                    new SiteRow(
                        "",
                        List.of(
                            SiteCell.of(words.fact(fact)),
                            SiteCell.of(words.value(fact, host.newest().facts().get(fact))))))
            .toList();
    section.table(
        new Tables(view).table(view.text("hostpage.facts"), false, facts, "fact", "value"));
    return new EnvironmentRows(view, host).addTo(section).build();
  }

  /** By month; only the newest is open. */
  private SiteSection nights(FrameBuilder frame) {
    SiteSection.Parts section =
        SiteSection.builder("nights", view.text("hostpage.nights"))
            .intro(view.text("hostpage.nights.intro", Map.of("n", host.campaigns().size())));
    Map<String, List<SiteRow>> months = new LinkedHashMap<>();
    List<IndexedCampaign> campaigns = host.campaigns();
    boolean nightly = MissedNights.isNightly(campaigns);
    for (int i = campaigns.size() - 1; i >= 0; i--) {
      List<SiteRow> rows =
          months.computeIfAbsent(month(campaigns.get(i)), month -> new ArrayList<>());
      rows.add(row(campaigns.get(i), i > 0 ? campaigns.get(i - 1).name() : "", frame));
      if (nightly && i > 0) {
        MissedNights.between(campaigns.get(i - 1), campaigns.get(i))
            .ifPresent(missed -> rows.add(row(missed)));
      }
    }
    months.forEach(
        (month, rows) -> section.table(table(month, rows, !month.equals(month(host.newest())))));
    return section.build();
  }

  private SiteTable table(String month, List<SiteRow> rows, boolean folded) {
    return new Tables(view).table(month, folded, rows, "night", "measured", "links");
  }

  private String month(IndexedCampaign campaign) {
    return campaign
        .started()
        .map(start -> DateText.month(start, view.language()))
        .orElseGet(() -> view.text("hostpage.undated"));
  }

  private SiteRow row(IndexedCampaign campaign, String before, FrameBuilder frame) {
    long measured = campaign.series().stream().filter(row -> row.counts().n() > 0).count();
    int failed =
        campaign.series().stream().map(IndexedSeries::counts).mapToInt(c -> c.failed()).sum();
    String text =
        view.text("night.cells", Map.of("n", (int) measured))
            + (failed > 0 ? view.text("night.failed", Map.of("n", failed)) : "")
            + (campaign.ended() ? "" : view.text("night.partial"));
    return new SiteRow(
        "night-" + campaign.name(),
        List.of(
            SiteCell.of(new HostWords(view, host).moment(campaign)),
            SiteCell.of(text),
            new SiteCell("", links(campaign, before, frame))));
  }

  private SiteRow row(MissedNights missed) {
    String first = DateText.day(missed.first().toString(), view.language());
    String last = DateText.day(missed.last().toString(), view.language());
    return new SiteRow(
        "",
        List.of(
            SiteCell.of(missed.nights() == 1 ? first : first + " – " + last),
            SiteCell.of(view.text("hostpage.nights.gap", Map.of("n", missed.nights()))),
            SiteCell.of("")));
  }

  private List<PageLink> links(IndexedCampaign campaign, String before, FrameBuilder frame) {
    List<PageLink> links = new ArrayList<>();
    view.reports()
        .report(host.id(), campaign.name(), view.language())
        .ifPresent(file -> links.add(new PageLink(view.text("night.report"), frame.root() + file)));
    String pdf = "report-" + view.language().code() + ".pdf";
    view.reports()
        .file(host.id(), campaign.name(), pdf)
        .ifPresent(file -> links.add(new PageLink("PDF", frame.root() + file)));
    new ItemWords(view, host).again(campaign.name(), frame).ifPresent(links::add);
    if (!before.isEmpty()) {
      links.add(
          new PageLink(
              view.text("night.compare"),
              ComparePage.link(frame, host.id(), before, host.id(), campaign.name(), "")));
    }
    return links;
  }
}
