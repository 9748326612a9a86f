package dev.tare.report.tables;

import dev.tare.analyzer.result.Comparison;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.Column;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.sentences.SampleText;
import dev.tare.report.text.Messages;
import dev.tare.report.text.NumberText;
import java.util.List;
import java.util.Optional;

/** The numbers behind the ratios. */
public final class ComparisonTable {

  private ComparisonTable() {}

  public static Optional<Table> of(ReportContext material, List<Comparison> comparisons) {
    if (comparisons.isEmpty()) {
      return Optional.empty();
    }
    Messages words = material.words();
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
  public static String pair(ReportContext material, Comparison comparison) {
    return material.heading(comparison.platform())
        + " / "
        + material.platform(comparison.baseline());
  }

  private static List<String> row(ReportContext material, Comparison comparison) {
    Messages words = material.words();
    NumberText numbers = words.numbers();
    return List.of(
        pair(material, comparison),
        new ComparisonText(material, comparison).tag(),
        comparison
            .overhead()
            .map(o -> ComparisonText.ratio(o, numbers))
            .orElse(ReportContext.NOTHING),
        range90(comparison, numbers),
        SampleText.percent(material, comparison.couldHaveSeen()),
        SampleText.probability(material, comparison.holmP()),
        SampleText.probability(material, comparison.effect().mannWhitneyP()),
        SampleText.number(material, comparison.effect().cliffsDelta()),
        SampleText.number(material, comparison.effect().ratioOfMedians()),
        words.say("comparison.method." + ComparisonText.word(comparison.method())));
  }

  private static String range90(Comparison comparison, NumberText numbers) {
    return comparison
        .overhead90()
        .flatMap(
            range ->
                comparison.overhead().map(o -> numbers.range(o.point(), range.low(), range.high())))
        .orElse(ReportContext.NOTHING);
  }
}
