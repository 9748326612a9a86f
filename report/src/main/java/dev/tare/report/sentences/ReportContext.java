package dev.tare.report.sentences;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisIndex;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.dataset.Sample;
import dev.tare.dataset.platform.Acceleration;
import dev.tare.dataset.platform.Platform;
import dev.tare.report.chart.style.PlatformSlots;
import dev.tare.report.density.Densities;
import dev.tare.report.text.DateText;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import dev.tare.report.units.ScaledAnalysis;
import dev.tare.report.units.ScaledRuns;
import dev.tare.report.units.UnitScale;
import dev.tare.report.units.UnitScales;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Dataset and analysis of a report, with names and units in the reader's language. All values are
 * in the units that are shown.
 *
 * @param scales the units that differ from those of the dataset
 * @param densities of its samples
 */
public record ReportContext(
    Dataset dataset,
    AnalysisIndex index,
    Messages messages,
    UnitScales scales,
    Densities densities) {

  public static final String NOTHING = "–";

  public ReportContext(Dataset dataset, Analysis analysis, Messages messages) {
    this(dataset, analysis, messages, UnitScales.of(analysis));
  }

  private ReportContext(Dataset dataset, Analysis analysis, Messages messages, UnitScales scales) {
    this(
        new ScaledRuns(scales).of(dataset),
        AnalysisIndex.of(new ScaledAnalysis(scales).of(analysis)),
        messages,
        scales,
        new Densities());
  }

  /** The same report in another language. */
  public ReportContext in(Messages other) {
    return new ReportContext(dataset, index, other, scales, densities);
  }

  public Analysis analysis() {
    return index.analysis();
  }

  private DisplayNames names() {
    return new DisplayNames(analysis(), messages);
  }

  public String platform(String id) {
    return names().platform(id);
  }

  public String heading(String platform) {
    return names().heading(platform);
  }

  /** The platform of a sample, marked where its values are implausible. */
  public String heading(SampleResult sample) {
    String platform = heading(sample.platform());
    return sample.isImplausible()
        ? messages.text("noise.implausible", Map.of("platform", platform))
        : platform;
  }

  /** How the instructions of a platform were executed; absent where nothing says so. */
  public Optional<Acceleration> acceleration(String platform) {
    return names().acceleration(platform);
  }

  /** Whether a benchmark is one of Tare's own: its id, and its unit and direction. */
  public boolean isClassic(Benchmark benchmark) {
    return KnownBenchmarks.isClassic(benchmark);
  }

  public String benchmark(String id) {
    return names().benchmark(id);
  }

  public String unit(String benchmark) {
    return scales
        .of(benchmark)
        .map(UnitScale::unit)
        .or(() -> analysis().benchmark(benchmark).unit())
        .orElse("");
  }

  /** A value or interval with its unit. */
  public String withUnit(String value, String benchmark) {
    String unit = unit(benchmark);
    return unit.isEmpty() ? value : value + "\u00a0" + unit;
  }

  public String unitAndDirection(String benchmark) {
    return names().unitAndDirection(benchmark, unit(benchmark));
  }

  /** The platform's colour and symbol, in every figure. */
  public int slot(String platform) {
    return PlatformSlots.of(analysis().platforms().stream().map(Platform::id).toList())
        .slot(platform);
  }

  /** A campaign of the history, for a sentence: its day. */
  public String campaign(String name) {
    return campaign(name, DateText::day);
  }

  /** The same without the year. */
  public String shortCampaign(String name) {
    return campaign(name, DateText::shortDay);
  }

  /** One of several on that day has its time, too; where the day is not known, the name. */
  private String campaign(String name, BiFunction<String, Language, String> day) {
    Language language = messages.language();
    List<String> starts =
        analysis().history().stream()
            .flatMap(history -> history.nights().stream())
            .flatMap(night -> night.started().stream())
            .toList();
    return analysis().history().stream()
        .flatMap(history -> history.night(name).started().stream())
        .map(
            started ->
                isOnly(started, starts, start -> DateText.day(start, language))
                    ? day.apply(started, language)
                    : isOnly(started, starts, start -> DateText.minute(start, language))
                        ? day.apply(started, language) + ", " + DateText.time(started, language)
                        : name)
        .findFirst()
        .orElse(name);
  }

  private static boolean isOnly(String start, List<String> starts, UnaryOperator<String> as) {
    return starts.stream().map(as).filter(as.apply(start)::equals).count() == 1;
  }

  public Optional<String> baseline() {
    return analysis().campaign().baseline();
  }

  /** The comparison of a platform with the baseline. */
  public Optional<Comparison> againstBaseline(String platform, String benchmark) {
    return analysis().comparisons().stream()
        .filter(c -> c.benchmark().equals(benchmark) && c.platform().equals(platform))
        .filter(c -> isBaseline(c.baseline()))
        .findFirst();
  }

  public boolean isBaseline(String platform) {
    return baseline().filter(platform::equals).isPresent();
  }

  /** The results of a benchmark in the order of the platforms. */
  public List<SampleResult> samples(String benchmark) {
    return analysis().samples().stream().filter(s -> s.benchmark().equals(benchmark)).toList();
  }

  public Optional<Sample> runs(SampleResult result) {
    return dataset.sample(new Cell(result.platform(), result.benchmark()));
  }

  public static String capital(String text) {
    return DisplayNames.capital(text);
  }

  public static String anchor(String benchmark) {
    return "benchmark-" + benchmark;
  }
}
