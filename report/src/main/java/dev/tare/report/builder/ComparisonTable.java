package dev.tare.report.builder;

import dev.tare.analyzer.result.Comparison;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.Column;
import dev.tare.report.words.Numbers;
import dev.tare.report.words.Words;
import java.util.List;
import java.util.Optional;

/** The numbers behind the ratios. */
final class ComparisonTable {

  private ComparisonTable() {}

  static Optional<Table> of(Material material, List<Comparison> comparisons) {
    if (comparisons.isEmpty()) {
      return Optional.empty();
    }
    Words words = material.words();
    List<Column> columns =
        List.of(
            new Column(words.say("table.pair"), false),
            new Column(words.say("table.verdict"), false),
            new Column(words.say("table.ratio95"), true),
            new Column(words.say("table.ratio90"), true),
            new Column(words.say("table.seen"), true),
            new Column(words.say("table.holmP"), true),
            new Column(words.say("table.mannWhitneyP"), true),
            new Column(words.say("table.cliffsDelta"), true),
            new Column(words.say("table.ratioOfMedians"), true),
            new Column(words.say("table.method"), false));
    return Optional.of(
        new Table(
            words.say("table.comparisons"),
            columns,
            comparisons.stream().map(c -> row(material, c)).toList()));
  }

  /** Such as {@code Docker / native}. */
  static String pair(Material material, Comparison comparison) {
    return material.heading(comparison.platform())
        + " / "
        + material.platform(comparison.baseline());
  }

  private static List<String> row(Material material, Comparison comparison) {
    Words words = material.words();
    Numbers numbers = words.numbers();
    return List.of(
        pair(material, comparison),
        new ComparisonWords(material, comparison).tag(),
        comparison.overhead().map(o -> ComparisonWords.ratio(o, numbers)).orElse(Material.NOTHING),
        range90(comparison, numbers),
        SampleWords.percent(material, comparison.couldHaveSeen()),
        SampleWords.probability(material, comparison.holmP()),
        SampleWords.probability(material, comparison.mannWhitneyP()),
        SampleWords.number(material, comparison.cliffsDelta()),
        SampleWords.number(material, comparison.ratioOfMedians()),
        words.say("comparison.method." + ComparisonWords.word(comparison.method())));
  }

  private static String range90(Comparison comparison, Numbers numbers) {
    return comparison
        .overhead90()
        .flatMap(
            range ->
                comparison.overhead().map(o -> numbers.range(o.point(), range.low(), range.high())))
        .orElse(Material.NOTHING);
  }
}
