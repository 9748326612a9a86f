package dev.tare.report.pdf.draw;

import dev.tare.report.pdf.layout.OutlineMark;
import dev.tare.report.pdf.layout.Page;
import dev.tare.report.pdf.layout.Page.Placed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the anchors are. */
public final class Places {

  private final Map<String, Place> places = new HashMap<>();

  /**
   * A place.
   *
   * @param page counted from 1
   * @param y from the top of the page's text area
   */
  public record Place(int page, float y, OutlineMark mark) {}

  public Places(List<Page> pages) {
    for (int page = 0; page < pages.size(); page++) {
      for (Placed row : pages.get(page).rows()) {
        add(page + 1, row);
      }
    }
  }

  private void add(int page, Placed row) {
    row.mark().ifPresent(mark -> places.putIfAbsent(mark.anchor(), new Place(page, row.y(), mark)));
  }

  public Optional<Place> of(String anchor) {
    return Optional.ofNullable(places.get(anchor));
  }
}
