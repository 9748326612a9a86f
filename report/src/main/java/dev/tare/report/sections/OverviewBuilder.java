package dev.tare.report.sections;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.result.SampleResult.MedianEstimate;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.platform.Platform;
import dev.tare.report.background.PlatformBackground;
import dev.tare.report.model.Overview;
import dev.tare.report.model.Overview.OverviewCell;
import dev.tare.report.model.Overview.OverviewColumn;
import dev.tare.report.model.Overview.OverviewRow;
import dev.tare.report.model.Table.RowKey;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.CapabilityText;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.RatioText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.sentences.SampleText;
import dev.tare.report.text.Messages;
import dev.tare.report.text.NumberText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of platforms by benchmarks. */
record OverviewBuilder(ReportContext context, Messages messages, NumberText numbers) {

  private static final String QUALIFIED = "qualified";

  static Overview of(ReportContext context) {
    return new OverviewBuilder(context, context.messages(), context.messages().numbers())
        .overview();
  }

  private Overview overview() {
    String base = context.baseline().map(context::platform).orElse("");
    String alone = isAlone() ? "page.overview.alone" : "page.overview.plain";
    String kind = hasVerdicts() ? "page.overview.baseline" : alone;
    return new Overview(
        "overview",
        messages.text("page.overview"),
        intro(messages.text(kind, Map.of("baseline", base))),
        messages.text(hasVerdicts() ? "page.overview.caption" : "page.overview.medians"),
        messages.text("page.platform"),
        context.analysis().benchmarks().stream().map(this::column).toList(),
        context.analysis().platforms().stream().map(this::row).toList(),
        legend(),
        context.analysis().platforms().stream().map(p -> key(p.id())).toList());
  }

  /** A baseline costs once itself. */
  private RowKey key(String platform) {
    Stream<String> costs =
        context.analysis().benchmarks().stream().map(b -> RowKey.value(cost(platform, b.id())));
    return new RowKey(
        RowKey.ofPlatform(platform),
        List.of(platform),
        Stream.concat(Stream.of(""), costs).toList());
  }

  private OptionalDouble cost(String platform, String benchmark) {
    Optional<SampleResult> sample = context.index().sample(platform, benchmark);
    if (sample.filter(s -> s.n() > 0 && !s.isImplausible()).isEmpty()) {
      return OptionalDouble.empty();
    }
    if (context.isBaseline(platform)) {
      return OptionalDouble.of(1);
    }
    return context.baseline().isPresent()
        ? context.againstBaseline(platform, benchmark).stream()
            .flatMap(comparison -> comparison.overhead().stream())
            .mapToDouble(Estimate::point)
            .findFirst()
        : sample.orElseThrow().median().stream().mapToDouble(MedianEstimate::point).findFirst();
  }

  private String intro(String text) {
    return common()
        .map(size -> text + " " + messages.text("page.overview.common", Map.of("size", size)))
        .orElse(text);
  }

  private List<String> legend() {
    Map<String, Double> margin = Map.of("margin", context.analysis().options().margin());
    Stream<String> direction =
        context.analysis().benchmarks().stream().allMatch(b -> b.better().isPresent())
            ? Stream.of()
            : Stream.of("directionless");
    return Stream.of(
            ofVerdicts("differs", "equivalent", "undecided"),
            reservation(),
            ofVerdicts("noise"),
            direction,
            range())
        .flatMap(terms -> terms)
        .map(
            term ->
                term.equals(QUALIFIED)
                    ? qualified()
                    : messages.text("page.overview." + term, margin))
        .toList();
  }

  private Stream<String> ofVerdicts(String... terms) {
    return hasVerdicts() ? Stream.of(terms) : Stream.of();
  }

  /** Whether cells tell what was compared with the baseline. */
  private boolean hasVerdicts() {
    return context.baseline().isPresent() && !isAlone();
  }

  private boolean isAlone() {
    return context.analysis().platforms().size() == 1;
  }

  /** Where a verdict has one. */
  private Stream<String> reservation() {
    return context.analysis().comparisons().stream()
        .filter(one -> one.qualified() && one.verdict() != ComparisonVerdict.UNDECIDED)
        .map(one -> QUALIFIED)
        .distinct();
  }

  /** Defined once, as in the section on method. */
  private String qualified() {
    return messages.text("method.qualified.term") + ": " + messages.text("method.qualified");
  }

  /** Where a cell has the range of the values in place of an interval. */
  private Stream<String> range() {
    return context.analysis().samples().stream()
        .filter(sample -> sample.n() > 1 && !sample.isImplausible())
        .filter(sample -> context.againstBaseline(sample.platform(), sample.benchmark()).isEmpty())
        .filter(sample -> sample.median().flatMap(MedianEstimate::interval).isEmpty())
        .map(sample -> "range")
        .distinct();
  }

  private OverviewColumn column(Benchmark benchmark) {
    return new OverviewColumn(
        context.benchmark(benchmark.id()),
        context.unitAndDirection(benchmark.id()),
        ReportContext.anchor(benchmark.id()));
  }

  private OverviewRow row(Platform platform) {
    Map<String, OverviewCell> cells = new LinkedHashMap<>();
    context.analysis().benchmarks().forEach(b -> cells.put(b.id(), cell(platform.id(), b.id())));
    boolean empty = cells.values().stream().noneMatch(OverviewCell::measured);
    return OverviewRow.of(
        context.heading(platform.id()),
        List.copyOf(cells.values()),
        empty ? instead(platform.id(), cells) : List.of(),
        PlatformBackground.anchor(context, platform));
  }

  /**
   * Why a platform has no values: the reason of all its benchmarks, or one reason for each group.
   *
   * @param cells by the id of the benchmark; several may have one title
   */
  private List<String> instead(String platform, Map<String, OverviewCell> cells) {
    Map<String, List<String>> benchmarks = new LinkedHashMap<>();
    cells.forEach(
        (benchmark, cell) ->
            benchmarks
                .computeIfAbsent(
                    explanation(cell, capability(platform, benchmark)), key -> new ArrayList<>())
                .add(benchmark));
    return benchmarks.entrySet().stream()
        .map(
            entry ->
                entry.getValue().size() == cells.size()
                    ? ofAll(platform, entry.getValue(), entry.getKey())
                    : named(entry.getValue()) + ": " + entry.getKey())
        .toList();
  }

  /** What holds for all benchmarks of a platform, of which there may be one. */
  private String ofAll(String platform, List<String> benchmarks, String explanation) {
    return Optional.of(benchmarks)
        .filter(all -> all.size() > 1)
        .flatMap(all -> capability(platform, all.get(0)).failed("page.overview.failed.each"))
        .orElse(explanation);
  }

  private String named(List<String> benchmarks) {
    return benchmarks.stream().map(context::benchmark).collect(Collectors.joining(", "));
  }

  private CapabilityText capability(String platform, String benchmark) {
    return new CapabilityText(context, platform, benchmark);
  }

  private static String explanation(OverviewCell cell, CapabilityText capability) {
    return capability.failed("page.overview.failed").orElseGet(() -> explanation(cell));
  }

  private static String explanation(OverviewCell cell) {
    String verdict = cell.verdict().orElse(cell.value());
    return cell.reasons().isEmpty() ? verdict : verdict + ": " + String.join("; ", cell.reasons());
  }

  private OverviewCell cell(String platform, String benchmark) {
    Optional<SampleResult> sample =
        context.index().sample(platform, benchmark).filter(s -> s.n() > 0);
    return sample.map(this::cell).orElseGet(() -> absent(platform, benchmark));
  }

  private OverviewCell cell(SampleResult sample) {
    return sample.isImplausible()
        ? implausible(sample)
        : context
            .againstBaseline(sample.platform(), sample.benchmark())
            .map(comparison -> cell(sample, comparison))
            .orElseGet(() -> median(sample));
  }

  private OverviewCell cell(SampleResult sample, Comparison comparison) {
    ComparisonText text = new ComparisonText(context, comparison);
    Optional<RatioText> ratio = RatioText.of(comparison, context);
    return new OverviewCell(
        text.tone(),
        ratio.map(r -> r.point() + "\u00a0×").orElse(ReportContext.NOTHING),
        ratio.map(RatioText::range),
        Optional.of(text.signed(text.sized())),
        resolution(comparison),
        true,
        Stream.concat(text.contrast().stream(), reasons(sample).stream()).toList());
  }

  /** Implausible values are no result. */
  private OverviewCell implausible(SampleResult sample) {
    return new OverviewCell(
        Tone.DOUBT,
        ReportContext.NOTHING,
        Optional.empty(),
        Optional.of(messages.text("comparison.verdict.barred")),
        Optional.empty(),
        true,
        reasons(sample));
  }

  private OverviewCell median(SampleResult sample) {
    boolean incomparable = capability(sample.platform(), sample.benchmark()).isIncomparable();
    Optional<String> role =
        context.isBaseline(sample.platform())
            ? Optional.of(messages.text("page.baseline"))
            : Optional.of(messages.text("page.incomparable")).filter(word -> incomparable);
    return new OverviewCell(
        Tone.NEUTRAL,
        SampleText.point(context, sample),
        SampleText.around(context, sample),
        role,
        Optional.empty(),
        true,
        reasons(sample));
  }

  /** Stated above the table where all comparisons share it. */
  private Optional<String> resolution(Comparison comparison) {
    return size(comparison)
        .filter(size -> common().isEmpty())
        .map(size -> messages.text("page.overview.sample", Map.of("size", size)));
  }

  private Optional<String> size(Comparison comparison) {
    return comparison.isBarred() || comparison.couldHaveSeen().isEmpty()
        ? Optional.empty()
        : Optional.of(numbers.resolution(comparison.couldHaveSeen().getAsDouble()));
  }

  private Optional<String> common() {
    List<String> sizes =
        context.analysis().comparisons().stream()
            .filter(comparison -> context.isBaseline(comparison.baseline()))
            .flatMap(comparison -> size(comparison).stream())
            .toList();
    return sizes.size() > 1 && sizes.stream().distinct().count() == 1
        ? Optional.of(sizes.get(0))
        : Optional.empty();
  }

  private OverviewCell absent(String platform, String benchmark) {
    CapabilityText capability = capability(platform, benchmark);
    return new OverviewCell(
        Tone.NEUTRAL,
        ReportContext.NOTHING,
        Optional.empty(),
        Optional.of(capability.state()),
        Optional.empty(),
        false,
        capability.reasons());
  }

  private List<String> reasons(SampleResult sample) {
    return Stream.concat(
            unaccelerated(sample.platform()),
            capability(sample.platform(), sample.benchmark()).reasons().stream())
        .toList();
  }

  /** A lack of acceleration found in one benchmark applies to all. */
  private Stream<String> unaccelerated(String platform) {
    return context.analysis().findings().stream()
        .filter(finding -> finding.code() == FindingCode.ACCEL_OFF)
        .filter(finding -> finding.platform().filter(platform::equals).isPresent())
        .map(finding -> messages.text("page.overview.unaccelerated"))
        .distinct();
  }
}
