package dev.tare.report.sections.picture;

import dev.tare.report.model.OverviewFigure.BenchmarkPanel;
import dev.tare.report.model.OverviewFigure.Glyph;
import dev.tare.report.model.OverviewFigure.LegendEntry;
import dev.tare.report.model.OverviewFigure.Spot;
import dev.tare.report.model.OverviewFigure.SpotKind;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The legend of the overview's picture: the signs that occur in it. */
record OverviewLegendBuilder(Messages messages, double margin) {

  List<LegendEntry> of(List<BenchmarkPanel> panels) {
    List<Spot> spots = panels.stream().flatMap(panel -> panel.spots().stream()).toList();
    List<LegendEntry> entries = new ArrayList<>();
    if (spots.stream().anyMatch(spot -> spot.ratio().isPresent())) {
      entries.add(entry(Glyph.DECIDED, "decided"));
      entries.add(entry(Glyph.UNDECIDED, "undecided"));
      entries.add(entry(Glyph.INTERVAL, "interval"));
      entries.add(entry(Glyph.MARGIN, "margin"));
      entries.add(entry(Glyph.NONE, "signs"));
      entries.add(entry(Glyph.BREAK, "break"));
    } else if (spots.stream().anyMatch(spot -> spot.kind() == SpotKind.REFERENCE)) {
      entries.add(entry(Glyph.MARGIN, "margin"));
    }
    if (spots.stream().anyMatch(spot -> spot.kind() == SpotKind.ABSENT)) {
      entries.add(entry(Glyph.ABSENT, "absent"));
    }
    if (spots.stream().anyMatch(spot -> spot.nights().isPresent())) {
      entries.add(entry(Glyph.NIGHTS, "nights"));
    }
    return entries;
  }

  private LegendEntry entry(Glyph glyph, String word) {
    return new LegendEntry(
        glyph,
        messages.text(
            "figure.overview." + word, Map.of("margin", margin, "nights", NightsBuilder.NIGHTS)));
  }
}
