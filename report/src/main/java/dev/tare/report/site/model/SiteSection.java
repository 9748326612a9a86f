package dev.tare.report.site.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a page; most parts have only some of this. */
public record SiteSection(
    String anchor,
    String heading,
    Optional<String> href,
    List<String> intro,
    List<ItemLine> lines,
    List<SeriesMatrix> matrices,
    List<ChartBlock> charts,
    List<SiteTable> tables,
    List<PageLink> links,
    List<String> legend) {

  public SiteSection {
    href.ifPresent(PageLink::requireInside);
    intro = List.copyOf(intro);
    lines = List.copyOf(lines);
    matrices = List.copyOf(matrices);
    charts = List.copyOf(charts);
    tables = List.copyOf(tables);
    links = List.copyOf(links);
    legend = List.copyOf(legend);
  }

  public static Parts builder(String anchor, String heading) {
    return new Parts(anchor, heading);
  }

  /** Collects the parts of a section. */
  public static final class Parts {

    private final String anchor;
    private final String heading;
    private Optional<String> href = Optional.empty();
    private final List<String> intro = new ArrayList<>();
    private final List<ItemLine> lines = new ArrayList<>();
    private final List<SeriesMatrix> matrices = new ArrayList<>();
    private final List<ChartBlock> charts = new ArrayList<>();
    private final List<SiteTable> tables = new ArrayList<>();
    private final List<PageLink> links = new ArrayList<>();
    private final List<String> legend = new ArrayList<>();

    private Parts(String anchor, String heading) {
      this.anchor = anchor;
      this.heading = heading;
    }

    public Parts href(String to) {
      href = Optional.of(to);
      return this;
    }

    public Parts intro(String paragraph) {
      intro.add(paragraph);
      return this;
    }

    public Parts lines(List<ItemLine> more) {
      lines.addAll(more);
      return this;
    }

    public Parts matrix(SeriesMatrix matrix) {
      matrices.add(matrix);
      return this;
    }

    public Parts chart(ChartBlock chart) {
      charts.add(chart);
      return this;
    }

    public Parts table(SiteTable table) {
      tables.add(table);
      return this;
    }

    public Parts link(PageLink link) {
      links.add(link);
      return this;
    }

    public Parts legend(String line) {
      legend.add(line);
      return this;
    }

    public SiteSection build() {
      return new SiteSection(
          anchor, heading, href, intro, lines, matrices, charts, tables, links, legend);
    }
  }
}
