package dev.tare.report.pdf;

import dev.tare.report.pdf.draw.Places;
import dev.tare.report.pdf.layout.Region;
import java.util.List;

/** What a document holds. */
interface WrittenDocument {

  /**
   * In reading order.
   *
   * @param places for the page numbers in the contents, which take the same room whatever they are
   */
  List<Region> regions(Places places);
}
