package dev.tare.report.sections;

import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Platform;
import dev.tare.report.model.Overview;
import dev.tare.report.model.Overview.Cell;
import dev.tare.report.model.Overview.Column;
import dev.tare.report.model.Overview.Row;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.CapabilityText;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import dev.tare.report.text.NumberText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The matrix platform x benchmark. */
record OverviewBuilder(ReportContext material, Messages words, NumberText numbers) {

  static Overview of(ReportContext material) {
    return new OverviewBuilder(material, material.words(), material.words().numbers()).overview();
  }

  private Overview overview() {
    boolean baseline = material.baseline().isPresent();
    String base = material.baseline().map(material::platform).orElse("");
    String kind = baseline ? "page.overview.baseline" : "page.overview.plain";
    return new Overview(
        "overview",
        words.say("page.overview"),
        words.say(kind, Map.of("baseline", base)),
        words.say("page.overview.caption"),
        words.say("page.platform"),
        material.analysis().benchmarks().stream().map(this::column).toList(),
        material.analysis().platforms().stream().map(this::row).toList(),
        legend());
  }

  private List<String> legend() {
    Map<String, Double> margin = Map.of("margin", material.analysis().options().margin());
    Stream<String> direction =
        material.analysis().benchmarks().stream().allMatch(b -> b.better().isPresent())
            ? Stream.of()
            : Stream.of("directionless");
    Stream<String> always = Stream.of("differs", "equivalent", "undecided", "qualified", "noise");
    return Stream.concat(always, direction)
        .map(term -> words.say("page.overview." + term, margin))
        .toList();
  }

  private Column column(Benchmark benchmark) {
    return new Column(
        material.benchmark(benchmark.id()),
        material.unitAndDirection(benchmark.id()),
        ReportContext.anchor(benchmark.id()));
  }

  private Row row(Platform platform) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    material
        .analysis()
        .benchmarks()
        .forEach(b -> cells.put(material.benchmark(b.id()), cell(platform.id(), b.id())));
    boolean empty = cells.values().stream().noneMatch(Cell::hasValue);
    return Row.of(
        material.heading(platform.id()),
        List.copyOf(cells.values()),
        empty ? instead(cells) : List.of());
  }

  /** Why a platform has nothing to show: what all its benchmarks say, or which of them. */
  private List<String> instead(Map<String, Cell> cells) {
    Map<String, List<String>> benchmarks = new LinkedHashMap<>();
    cells.forEach(
        (benchmark, cell) ->
            benchmarks.computeIfAbsent(said(cell), key -> new ArrayList<>()).add(benchmark));
    return benchmarks.entrySet().stream()
        .map(
            entry ->
                entry.getValue().size() == cells.size()
                    ? entry.getKey()
                    : String.join(", ", entry.getValue()) + ": " + entry.getKey())
        .toList();
  }

  private static String said(Cell cell) {
    String verdict = cell.verdict().orElse(cell.value());
    return cell.because().isEmpty() ? verdict : verdict + ": " + String.join("; ", cell.because());
  }

  private Cell cell(String platform, String benchmark) {
    Optional<SampleResult> sample =
        material.analysis().sample(platform, benchmark).filter(s -> s.n() > 0);
    return sample
        .map(
            result ->
                comparison(platform, benchmark)
                    .map(comparison -> cell(result, comparison))
                    .orElseGet(() -> median(result)))
        .orElseGet(() -> absent(platform, benchmark));
  }

  private Optional<Comparison> comparison(String platform, String benchmark) {
    return material.analysis().comparisons().stream()
        .filter(c -> c.benchmark().equals(benchmark) && c.platform().equals(platform))
        .filter(c -> material.isBaseline(c.baseline()))
        .findFirst();
  }

  private Cell cell(SampleResult sample, Comparison comparison) {
    ComparisonText said = new ComparisonText(material, comparison);
    Optional<Estimate> ratio = comparison.overhead();
    return new Cell(
        said.tone(),
        ratio
            .map(r -> numbers.point(r.point(), r.low(), r.high()) + "\u00a0×")
            .orElse(ReportContext.NOTHING),
        ratio.map(r -> numbers.range(r.point(), r.low(), r.high())),
        Optional.of(said.tag()),
        Optional.of(noise(sample)),
        because(sample));
  }

  private Cell median(SampleResult sample) {
    Optional<Estimate> median = sample.median();
    boolean incomparable =
        new CapabilityText(material, sample.platform(), sample.benchmark()).isIncomparable();
    Optional<String> role =
        material.isBaseline(sample.platform())
            ? Optional.of(words.say("page.baseline"))
            : Optional.of(words.say("page.incomparable")).filter(word -> incomparable);
    return new Cell(
        Tone.NEUTRAL,
        median
            .map(m -> numbers.point(m.point(), m.low(), m.high()))
            .map(value -> material.withUnit(value, sample.benchmark()))
            .orElse(ReportContext.NOTHING),
        median
            .filter(m -> m.low() < m.high())
            .map(m -> numbers.range(m.point(), m.low(), m.high())),
        role,
        Optional.of(noise(sample)),
        because(sample));
  }

  private String noise(SampleResult sample) {
    String verdict = words.say("noise.verdict." + ComparisonText.word(sample.verdict()));
    return words.say("page.overview.sample", Map.of("verdict", verdict));
  }

  private Cell absent(String platform, String benchmark) {
    CapabilityText capability = new CapabilityText(material, platform, benchmark);
    return new Cell(
        Tone.NEUTRAL,
        ReportContext.NOTHING,
        Optional.empty(),
        Optional.of(capability.state()),
        Optional.empty(),
        capability.because());
  }

  private List<String> because(SampleResult sample) {
    return Stream.concat(
            unaccelerated(sample.platform()),
            new CapabilityText(material, sample.platform(), sample.benchmark()).because().stream())
        .toList();
  }

  /** What one benchmark reveals holds of all the others. */
  private Stream<String> unaccelerated(String platform) {
    return material.analysis().findings().stream()
        .filter(finding -> finding.code() == FindingCode.ACCEL_OFF)
        .filter(finding -> finding.platform().filter(platform::equals).isPresent())
        .map(finding -> words.say("page.overview.unaccelerated"))
        .distinct();
  }
}
