package dev.tare.report.builder;

import dev.tare.analyzer.result.Capability;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Interval;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Platform;
import dev.tare.report.model.Overview;
import dev.tare.report.model.Overview.Cell;
import dev.tare.report.model.Overview.Column;
import dev.tare.report.model.Overview.Row;
import dev.tare.report.model.Tone;
import dev.tare.report.words.Numbers;
import dev.tare.report.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The matrix platform x benchmark. */
record OverviewPart(Material material, Words words, Numbers numbers) {

  static Overview of(Material material) {
    return new OverviewPart(material, material.words(), material.words().numbers()).overview();
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
    return Stream.of("differs", "equivalent", "undecided", "qualified", "noise")
        .map(term -> words.say("page.overview." + term, margin))
        .toList();
  }

  private Column column(Benchmark benchmark) {
    return new Column(
        material.benchmark(benchmark.id()),
        material.unitAndDirection(benchmark.id()),
        Material.anchor(benchmark.id()));
  }

  private Row row(Platform platform) {
    return new Row(
        material.heading(platform.id()),
        material.analysis().benchmarks().stream()
            .map(benchmark -> cell(platform.id(), benchmark.id()))
            .toList());
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
    ComparisonWords said = new ComparisonWords(material, comparison);
    Optional<Interval> ratio = comparison.overhead();
    return new Cell(
        ComparisonWords.tone(comparison.verdict()),
        ratio
            .map(r -> numbers.point(r.point(), r.low(), r.high()) + "\u00a0×")
            .orElse(Material.NOTHING),
        ratio.map(r -> numbers.range(r.point(), r.low(), r.high())),
        Optional.of(said.tag()),
        Optional.of(noise(sample)),
        failed(sample));
  }

  private Cell median(SampleResult sample) {
    Optional<Interval> median = sample.median();
    Optional<String> incomparable = because(sample.platform(), sample.benchmark());
    Optional<String> role =
        material.isBaseline(sample.platform())
            ? Optional.of(words.say("page.baseline"))
            : incomparable.map(reason -> words.say("page.incomparable"));
    return new Cell(
        Tone.NEUTRAL,
        median
            .map(m -> numbers.point(m.point(), m.low(), m.high()))
            .map(value -> material.withUnit(value, sample.benchmark()))
            .orElse(Material.NOTHING),
        median
            .filter(m -> m.low() < m.high())
            .map(m -> numbers.range(m.point(), m.low(), m.high())),
        role,
        Optional.of(noise(sample)),
        incomparable.or(() -> failed(sample)));
  }

  private String allFailed(String platform, String benchmark, String why) {
    int runs = material.analysis().sample(platform, benchmark).map(SampleResult::failed).orElse(0);
    return words.say("page.overview.allFailed", Map.of("n", runs, "why", material.failure(why)));
  }

  /** How often it failed beside the runs that gave a value. */
  private Optional<String> failed(SampleResult sample) {
    Map<String, Integer> counts =
        Map.of("failed", sample.failed(), "n", sample.failed() + sample.n());
    return sample.failed() > 0
        ? Optional.of(words.say("page.overview.failed", counts))
        : Optional.empty();
  }

  private String noise(SampleResult sample) {
    String verdict = words.say("noise.verdict." + ComparisonWords.word(sample.verdict()));
    return words.say("page.overview.sample", Map.of("verdict", verdict));
  }

  private Cell absent(String platform, String benchmark) {
    Capability.State state =
        capability(platform, benchmark)
            .map(Capability::state)
            .orElse(Capability.State.NOT_MEASURED);
    return new Cell(
        Tone.NEUTRAL,
        Material.NOTHING,
        Optional.empty(),
        Optional.of(words.say("name.state." + ComparisonWords.word(state))),
        Optional.empty(),
        because(platform, benchmark));
  }

  private Optional<Capability> capability(String platform, String benchmark) {
    return material.analysis().capabilities().stream()
        .filter(c -> c.platform().equals(platform) && c.benchmark().equals(benchmark))
        .findFirst();
  }

  private Optional<String> because(String platform, String benchmark) {
    return capability(platform, benchmark)
        .flatMap(
            found ->
                found.state() == Capability.State.FAILED
                    ? found.reason().map(why -> allFailed(platform, benchmark, why))
                    : found.reason());
  }
}
