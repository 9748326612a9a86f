package dev.tare.report.tables;

import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.dataset.Direction;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.RowKey;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.RatioText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.sentences.SampleText;
import dev.tare.report.text.MessageKey;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The numbers behind the ratios. */
public final class ComparisonTable {

  /** More pairs are in summary.csv only. */
  private static final int MOST = 120;

  private ComparisonTable() {}

  public static Optional<Table> of(ReportContext context, List<Comparison> comparisons) {
    List<Comparison> shown = comparisons.subList(0, Math.min(MOST, comparisons.size()));
    return some(context, shown, comparisons.size());
  }

  /** Of so many; the caption says where the others are. */
  public static Optional<Table> some(ReportContext context, List<Comparison> some, int all) {
    if (some.isEmpty()) {
      return Optional.empty();
    }
    List<Comparison> shown = some.subList(0, Math.min(MOST, some.size()));
    Messages messages = context.messages();
    List<TableColumn> columns =
        List.of(
            new TableColumn(messages.text("table.pair"), false),
            new TableColumn(messages.text("table.verdict"), false),
            new TableColumn(messages.text("table.ratio95"), true),
            new TableColumn(messages.text("table.deciding"), true),
            new TableColumn(messages.text("table.seen"), true),
            new TableColumn(messages.text("table.holmP"), true),
            new TableColumn(messages.text("table.mannWhitneyP"), true),
            new TableColumn(messages.text("table.cliffsDelta"), true),
            new TableColumn(messages.text("table.ratioOfMedians"), true),
            new TableColumn(messages.text("table.method"), false));
    return Optional.of(
        new Table(
            caption(context, shown, all),
            columns,
            shown.stream().map(c -> row(context, c)).toList(),
            shown.stream().map(c -> key(context, c)).toList()));
  }

  private static RowKey key(ReportContext context, Comparison comparison) {
    return new RowKey(
        RowKey.ofComparison(comparison.id()),
        List.of(comparison.platform(), comparison.baseline()),
        List.of(
            "",
            "",
            RowKey.value(comparison.overhead().stream().mapToDouble(Estimate::point).findFirst()),
            RowKey.value(comparison.deciding().stream().mapToDouble(Estimate::low).findFirst()),
            RowKey.value(comparison.couldHaveSeen()),
            RowKey.value(comparison.holmP()),
            RowKey.value(comparison.effect().mannWhitneyP()),
            RowKey.value(comparison.effect().cliffsDelta()),
            RowKey.value(ratioOfMedians(context, comparison)),
            ""));
  }

  private static String caption(ReportContext context, List<Comparison> shown, int all) {
    boolean baseline = shown.stream().allMatch(c -> context.isBaseline(c.baseline()));
    String which = baseline ? "table.comparisons.baseline" : "table.comparisons.some";
    return shown.size() == all
        ? context.messages().text("table.comparisons")
        : context.messages().text(which, Map.of("shown", shown.size(), "n", all));
  }

  /** Such as {@code Docker / native}. */
  public static String pair(ReportContext context, Comparison comparison) {
    return context.heading(comparison.platform()) + " / " + context.platform(comparison.baseline());
  }

  private static List<String> row(ReportContext context, Comparison comparison) {
    Messages messages = context.messages();
    Optional<RatioText> ratio = RatioText.of(comparison, context);
    return List.of(
        pair(context, comparison),
        new ComparisonText(context, comparison).signed(),
        text(ratio, r -> comparison.overhead().map(o -> r.point() + "\u00a0" + r.range(o))),
        text(ratio, r -> comparison.deciding().map(r::range)),
        SampleText.resolution(context, comparison.couldHaveSeen()),
        SampleText.probability(context, comparison.holmP()),
        SampleText.probability(context, comparison.effect().mannWhitneyP()),
        SampleText.number(context, comparison.effect().cliffsDelta()),
        SampleText.number(context, ratioOfMedians(context, comparison)),
        messages.text("comparison.method." + MessageKey.of(comparison.method())));
  }

  /** Of costs, as all ratios: where higher is better, the inverse of that of the values. */
  private static OptionalDouble ratioOfMedians(ReportContext context, Comparison comparison) {
    OptionalDouble values = comparison.effect().ratioOfMedians();
    boolean higher =
        context
            .analysis()
            .benchmark(comparison.benchmark())
            .better()
            .filter(Direction.HIGHER::equals)
            .isPresent();
    return higher && values.isPresent() ? OptionalDouble.of(1 / values.getAsDouble()) : values;
  }

  private static String text(
      Optional<RatioText> ratio, Function<RatioText, Optional<String>> interval) {
    return ratio.flatMap(interval).orElse(ReportContext.NOTHING);
  }
}
