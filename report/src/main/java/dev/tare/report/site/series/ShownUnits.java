package dev.tare.report.site.series;

import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.archive.index.IndexedSeries;
import dev.tare.report.units.UnitScale;
import dev.tare.report.units.UnitScales;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units in which a site shows medians: as in a report, one for a benchmark of all hosts. */
record ShownUnits(Map<Quantity, UnitScale> scales) {

  /** A benchmark whose values were measured in a unit. */
  record Quantity(String benchmark, String unit) {}

  /** From the medians of the newest campaigns, the first host's first. */
  static ShownUnits of(Collection<IndexedCampaign> newest) {
    Map<Quantity, List<Double>> medians = new LinkedHashMap<>();
    newest.stream()
        .flatMap(campaign -> campaign.series().stream())
        .filter(row -> row.median().orElse(0) > 0)
        .forEach(
            row ->
                quantity(row)
                    .ifPresent(
                        quantity ->
                            medians
                                .computeIfAbsent(quantity, first -> new ArrayList<>())
                                .add(row.median().getAsDouble())));
    Map<Quantity, UnitScale> scales = new LinkedHashMap<>();
    medians.forEach(
        (quantity, values) ->
            UnitScales.of(quantity.unit(), values).ifPresent(scale -> scales.put(quantity, scale)));
    return new ShownUnits(scales);
  }

  private static Optional<Quantity> quantity(IndexedSeries row) {
    return row.unit().map(unit -> new Quantity(row.benchmark(), unit));
  }

  /** The campaign in these units. */
  IndexedCampaign in(IndexedCampaign campaign) {
    return scales.isEmpty()
        ? campaign
        : campaign.with(campaign.series().stream().map(this::in).toList());
  }

  private IndexedSeries in(IndexedSeries row) {
    return quantity(row).map(scales::get).map(scale -> in(scale, row)).orElse(row);
  }

  private static IndexedSeries in(UnitScale scale, IndexedSeries row) {
    return new IndexedSeries(
        row.platform(),
        row.benchmark(),
        row.state(),
        Optional.of(scale.unit()),
        row.better(),
        scale.of(row.median()),
        row.noise(),
        row.against(),
        row.counts());
  }
}
