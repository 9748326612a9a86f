package dev.tare.dataset.archive.index;

import dev.tare.dataset.archive.index.IndexedSeries.Against;
import dev.tare.dataset.archive.index.IndexedSeries.Counts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Campaigns as rows of {@code index.csv}: one for each series, an empty field is not known. */
final class IndexRows {

  static final List<String> COLUMNS =
      Stream.of(
              List.of("host", "campaign", "start", "platform", "benchmark", "state", "unit"),
              List.of("better", "median", "noise", "baseline", "ratio", "low", "high", "verdict"),
              List.of("n", "failed", "missing", "ended"),
              IndexedCampaign.FACTS,
              List.of("measurement", "analyzer", "path", "stamp"))
          .flatMap(List::stream)
          .toList();

  private IndexRows() {}

  static boolean isHeader(byte[] line) {
    return (String.join(",", COLUMNS) + "\n").equals(new String(line, StandardCharsets.UTF_8));
  }

  static List<List<String>> of(IndexedCampaign campaign) {
    return campaign.series().stream().map(series -> row(campaign, series)).toList();
  }

  private static List<String> row(IndexedCampaign campaign, IndexedSeries series) {
    List<String> row = new ArrayList<>();
    row.addAll(List.of(campaign.host(), campaign.name(), campaign.started().orElse("")));
    row.addAll(List.of(series.platform(), series.benchmark(), series.state()));
    row.addAll(List.of(series.unit().orElse(""), series.better().orElse("")));
    row.addAll(List.of(text(series.median()), series.noise().orElse("")));
    row.addAll(series.against().map(IndexRows::fields).orElse(List.of("", "", "", "", "")));
    OptionalInt missing = series.counts().missing();
    row.add(Integer.toString(series.counts().n()));
    row.add(Integer.toString(series.counts().failed()));
    row.add(missing.isPresent() ? Integer.toString(missing.getAsInt()) : "");
    row.add(Boolean.toString(campaign.ended()));
    IndexedCampaign.FACTS.forEach(fact -> row.add(campaign.facts().getOrDefault(fact, "")));
    row.addAll(List.of(campaign.measurement(), campaign.tool()));
    row.addAll(List.of(campaign.path(), campaign.stamp()));
    return row;
  }

  private static List<String> fields(Against against) {
    return List.of(
        against.baseline(),
        text(against.ratio()),
        text(against.low()),
        text(against.high()),
        against.verdict());
  }

  private static String text(OptionalDouble number) {
    return number.isPresent() ? Double.toString(number.getAsDouble()) : "";
  }

  /** The path of a row's campaign. */
  static String path(List<String> row) {
    return field(row, "path");
  }

  /** The campaign of a row, without its series. */
  static IndexedCampaign campaign(List<String> row) {
    Map<String, String> facts = new HashMap<>();
    IndexedCampaign.FACTS.forEach(
        fact -> known(row, fact).ifPresent(value -> facts.put(fact, value)));
    return new IndexedCampaign(
        field(row, "path"),
        field(row, "host"),
        field(row, "campaign"),
        known(row, "start"),
        Boolean.parseBoolean(field(row, "ended")),
        facts,
        field(row, "measurement"),
        field(row, "analyzer"),
        field(row, "stamp"),
        List.of());
  }

  /**
   * The series of a row; fails with {@link NumberFormatException}.
   *
   * @param ratios whether the ratio and its interval are wanted
   */
  static IndexedSeries series(List<String> row, boolean ratios) {
    return new IndexedSeries(
        field(row, "platform"),
        field(row, "benchmark"),
        field(row, "state"),
        known(row, "unit"),
        known(row, "better"),
        number(row, "median"),
        known(row, "noise"),
        known(row, "baseline").map(baseline -> against(baseline, row, ratios)),
        new Counts(
            Integer.parseInt(field(row, "n")),
            Integer.parseInt(field(row, "failed")),
            known(row, "missing")
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty())));
  }

  private static Against against(String baseline, List<String> row, boolean ratios) {
    String verdict = field(row, "verdict");
    OptionalDouble none = OptionalDouble.empty();
    return ratios
        ? new Against(
            baseline, number(row, "ratio"), number(row, "low"), number(row, "high"), verdict)
        : new Against(baseline, none, none, none, verdict);
  }

  private static OptionalDouble number(List<String> row, String column) {
    return known(row, column)
        .map(text -> OptionalDouble.of(Double.parseDouble(text)))
        .orElse(OptionalDouble.empty());
  }

  private static Optional<String> known(List<String> row, String column) {
    return Optional.of(field(row, column)).filter(text -> !text.isEmpty());
  }

  private static String field(List<String> row, String column) {
    return row.get(PLACES.get(column));
  }

  private static final Map<String, Integer> PLACES = places();

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    COLUMNS.forEach(column -> places.put(column, places.size()));
    return places;
  }
}
