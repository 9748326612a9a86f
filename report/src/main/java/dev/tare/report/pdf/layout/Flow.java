package dev.tare.report.pdf.layout;

import dev.tare.report.pdf.layout.Page.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places the blocks of regions on pages. */
public final class Flow {

  private static final float STEP = 6;

  /** A last page that is less full than this part is nearly empty. */
  private static final float NEARLY_EMPTY = 0.25f;

  /** A page that a region leaves for one of its own is at least this full. */
  private static final float LEAST_FULL = 0.3f;

  private final PageFormat format;
  private final List<Page> pages = new ArrayList<>();
  private List<Placed> rows = new ArrayList<>();
  private String section = "";
  private float y;

  private Flow(PageFormat format) {
    this.format = format;
  }

  /**
   * A nearly empty last page is spared where a region can begin on a page of its own without a
   * large gap before it.
   */
  public static List<Page> pages(PageFormat format, List<Region> regions) {
    List<Page> pages = pages(format, regions, regions.size());
    for (int i = regions.size() - 1; i > 0 && isNearlyEmpty(format, pages); i--) {
      List<Page> other = pages(format, regions, i);
      if (other.size() > pages.size()) {
        break;
      }
      if (emptiestButTheLast(other) >= LEAST_FULL * format.height()) {
        pages = other;
      }
    }
    return pages;
  }

  private static double emptiestButTheLast(List<Page> pages) {
    return pages.subList(0, pages.size() - 1).stream()
        .mapToDouble(Page::filled)
        .min()
        .orElse(Double.MAX_VALUE);
  }

  private static List<Page> pages(PageFormat format, List<Region> regions, int fresh) {
    Flow flow = new Flow(format);
    for (int i = 0; i < regions.size(); i++) {
      if (i == fresh && regions.get(i).head().isPresent()) {
        flow.end();
      }
      flow.add(regions.get(i));
    }
    flow.end();
    return flow.pages;
  }

  private static boolean isNearlyEmpty(PageFormat format, List<Page> pages) {
    return pages.size() > 1
        && filled(pages.get(pages.size() - 1).rows()) < NEARLY_EMPTY * format.height();
  }

  /** Blocks that are put off go on with the next region if both have one column. */
  private void add(Region region) {
    region.head().ifPresent(head -> head(head, region.beginning()));
    Region rest = region;
    while (!rest.blocks().isEmpty()) {
      float top = y == 0 || region.columns() == 1 ? y : y + STEP;
      ColumnFill fill = balanced(rest, top);
      rows.addAll(fill.placed());
      y = filled(rows);
      rest = new Region(region.columns(), Optional.empty(), fill.rest());
      if (!rest.blocks().isEmpty()) {
        end();
      }
    }
  }

  /** Not at the very end of a page. */
  private void head(PageBlock head, float beginning) {
    if (y + head.above() + head.height() + beginning > format.height()) {
      end();
    }
    RowOfCells row = head.rows().get(0);
    y += y == 0 ? 0 : head.above();
    rows.add(new Placed(row, 0, y, false, head.mark()));
    y += row.height();
  }

  /** The columns end at nearly the same height. */
  private ColumnFill balanced(Region region, float top) {
    ColumnFill whole = new ColumnFill(format, region, top, format.height());
    if (region.columns() == 1 || !whole.holdsAll()) {
      return whole;
    }
    float bottom = top + STEP;
    ColumnFill fill = new ColumnFill(format, region, top, bottom);
    while (!fill.holdsAll() && bottom < format.height()) {
      bottom += STEP;
      fill = new ColumnFill(format, region, top, bottom);
    }
    return fill.holdsAll() ? fill : whole;
  }

  private void end() {
    if (!rows.isEmpty()) {
      boolean begins = rows.get(0).mark().filter(mark -> mark.level() == 1).isPresent();
      String head = begins ? rows.get(0).mark().orElseThrow().title() : section;
      rows.stream()
          .flatMap(row -> row.mark().stream())
          .filter(mark -> mark.level() == 1)
          .forEach(mark -> section = mark.title());
      pages.add(new Page(rows, head));
    }
    rows = new ArrayList<>();
    y = 0;
  }

  private static float filled(List<Placed> rows) {
    return (float) rows.stream().mapToDouble(Placed::bottom).max().orElse(0);
  }
}
