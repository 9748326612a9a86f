package dev.tare.report.comparison;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.result.Estimate;
import dev.tare.report.chart.axis.RatioZones;
import dev.tare.report.evidence.RatiosCaption;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.RatiosFigure;
import dev.tare.report.model.RatiosFigure.AxisKind;
import dev.tare.report.model.RatiosFigure.RatioRow;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.model.chapter.Chapter;
import dev.tare.report.sentences.RatioText;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One platform, compared with itself. */
record PlatformChapter(
    ComparedCampaigns campaigns, String platform, List<ComparedPair> pairs, Messages messages) {

  /** A chapter for each platform that both campaigns measured. */
  static Stream<Chapter> all(ComparedCampaigns campaigns) {
    List<PlatformChapter> parts =
        campaigns.later().analysis().platforms().stream()
            .map(platform -> of(campaigns, platform.id()))
            .filter(part -> !part.pairs.isEmpty())
            .toList();
    List<RatioRow> all = parts.stream().flatMap(part -> part.rows().stream()).toList();
    return parts.stream().map(part -> part.chapter(all));
  }

  private static PlatformChapter of(ComparedCampaigns campaigns, String platform) {
    List<ComparedPair> pairs =
        campaigns.of(platform).stream().map(one -> new ComparedPair(campaigns, one)).toList();
    return new PlatformChapter(campaigns, platform, pairs, campaigns.messages());
  }

  private Chapter chapter(List<RatioRow> all) {
    return new Chapter(
        "platform-" + platform,
        campaigns.later().heading(platform),
        List.of(),
        pairs.stream().map(ComparedPair::statement).toList(),
        figure(all),
        List.of(table()),
        List.of());
  }

  private List<RatioRow> rows() {
    return pairs.stream().filter(ComparedPair::isComparable).map(this::row).toList();
  }

  private List<RatiosFigure> figure(List<RatioRow> all) {
    List<RatioRow> rows = rows();
    return rows.isEmpty() ? List.of() : List.of(figure(rows, all));
  }

  private RatiosFigure figure(List<RatioRow> rows, List<RatioRow> all) {
    String name = campaigns.later().heading(platform);
    RatiosCaption caption = new RatiosCaption(messages, rows);
    AxisKind kind = RatioZones.kind(rows.stream().map(RatioRow::ratio).toList());
    return new RatiosFigure(
        "compared-" + platform,
        messages.text("compare.figure.title", Map.of("platform", name)),
        rows.stream().map(PlatformChapter::described).collect(Collectors.joining(" ")),
        caption.text("compare.figure.caption"),
        messages.language(),
        messages.text("compare.figure.axis"),
        1 / (1 + campaigns.margin()),
        1 + campaigns.margin(),
        messages.text("figure.ratios.margin", Map.of("margin", campaigns.margin())),
        kind,
        caption.axis(kind),
        rows,
        all);
  }

  private RatioRow row(ComparedPair pair) {
    Estimate ratio = pair.comparison().shown().orElseThrow();
    return new RatioRow(
        platform,
        pair.benchmark(),
        campaigns.later().slot(platform),
        !pair.isMeaningless() && pair.comparison().verdict() == ComparisonVerdict.UNDECIDED,
        new Bounds(ratio.low(), ratio.point(), ratio.high()),
        new RatioText(ratio, campaigns.later()).text(),
        pair.verdict(),
        pair.tone());
  }

  private static String described(RatioRow row) {
    return row.label() + ": " + row.text() + ", " + row.verdict() + ".";
  }

  private Table table() {
    boolean costs = !campaigns.later().isBaseline(platform);
    Stream<String> columns =
        Stream.of("table.benchmark", "compare.median.earlier", "compare.median.later");
    Stream<String> more =
        Stream.of("compare.cost.earlier", "compare.cost.later", "compare.cost.change");
    return new Table(
        messages.text(costs ? "compare.table.costs" : "compare.table"),
        Stream.concat(columns, costs ? more : Stream.of())
            .map(key -> new TableColumn(messages.text(key), key.startsWith("compare.median")))
            .toList(),
        pairs.stream().map(pair -> row(pair, costs)).toList());
  }

  private List<String> row(ComparedPair pair, boolean costs) {
    Stream<String> medians =
        Stream.concat(Stream.of(pair.benchmark()), MedianPair.of(campaigns, pair.comparison()));
    Stream<String> more =
        Stream.of(pair.cost(campaigns.earlier()), pair.cost(campaigns.later()), pair.changeOfCost())
            .filter(cell -> costs);
    return Stream.concat(medians, more).toList();
  }
}
