package dev.tare.report.sentences;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonMethod;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Benchmark;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A comparison as one sentence with its numbers.
 *
 * @param explained whether what a confounded comparison means follows the sentence
 */
record ComparisonSentence(ReportContext context, Comparison comparison, boolean explained) {

  private static final double FAR = 2;

  /** Reasons of an undecided verdict that leave the numbers as they are. */
  private static final Set<ComparisonCode> OF_DOUBT =
      Set.of(
          ComparisonCode.CONFOUNDED, ComparisonCode.FEW_SESSIONS, ComparisonCode.MANY_COMPARISONS);

  String text() {
    String text = context.messages().text("comparison." + key(), values());
    String platform = context.platform(comparison.platform());
    return text.startsWith(platform)
        ? context.heading(comparison.platform()) + text.substring(platform.length())
        : ReportContext.capital(text);
  }

  private String key() {
    if (comparison.overhead().isEmpty() || comparison.isBarred()) {
      return withoutRatio();
    }
    if (benchmark().better().isEmpty()) {
      return "noDirection";
    }
    return switch (comparison.verdict()) {
      case EQUIVALENT ->
          "equivalent" + (comparison.has(ComparisonCode.DIFFERS_BELOW_MARGIN) ? ".differs" : "");
      case UNDECIDED -> undecided();
      default -> direction() + far();
    };
  }

  private String withoutRatio() {
    if (comparison.isBarred()) {
      return "barred" + implausible();
    }
    return comparison.has(ComparisonCode.TOO_FEW_RUNS) ? "fewRuns" : "noRatio";
  }

  private String undecided() {
    return isObserved()
        ? "observed." + direction() + far()
        : comparison.decidingReason().map(this::because).orElseGet(this::withoutReason);
  }

  /**
   * Whether platforms that were not measured in turns are clearly apart: the sentence then states
   * what was seen, although that is no verdict.
   */
  private boolean isObserved() {
    Estimate ratio = comparison.shown().orElseThrow();
    boolean apart = Math.abs(comparison.effect().cliffsDelta().orElse(0)) == 1;
    return comparison.has(ComparisonCode.SEQUENTIAL)
        && comparison.decidingReason().map(OF_DOUBT::contains).orElse(true)
        && !isClose()
        && (apart || ratio.low() > 1 || ratio.high() < 1);
  }

  private String direction() {
    return point() > 1 ? "worse" : "better";
  }

  private String because(ComparisonCode reason) {
    return switch (reason) {
      case IMPLAUSIBLE -> "barred" + implausible();
      case COPY, COPIED_TIMES -> "copied";
      case DIRECT_IO -> "directIo";
      case CONFOUNDED -> confounded();
      case FEW_SESSIONS -> "sessions." + direction();
      case MANY_COMPARISONS -> "chance." + direction();
      default -> withoutReason();
    };
  }

  private String confounded() {
    return isClose()
        ? "confounded.close" + (explained ? ".explained" : "")
        : explained ? "open" : "confounded";
  }

  /** Whose values are implausible: those of the platform, of the baseline, or of both. */
  private String implausible() {
    if (!isImplausible(comparison.baseline())) {
      return "";
    }
    return isImplausible(comparison.platform()) ? ".both" : ".other";
  }

  private boolean isImplausible(String platform) {
    return context
        .index()
        .sample(platform, comparison.benchmark())
        .filter(SampleResult::isImplausible)
        .isPresent();
  }

  private String withoutReason() {
    return comparison.couldHaveSeen().isPresent() ? "undecided" : "open";
  }

  /** Whether the interval of these runs lies within the margin. */
  private boolean isClose() {
    return comparison.isWithin(context.analysis().options().margin());
  }

  private String far() {
    return point() >= FAR ? ".far" : "";
  }

  private double point() {
    return comparison.overhead().orElseThrow().point();
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("platform", context.platform(comparison.platform()));
    values.put("baseline", context.platform(comparison.baseline()));
    values.put("implausible", context.platform(comparison.baseline()));
    values.put("unit", context.unit(comparison.benchmark()));
    values.put("margin", context.analysis().options().margin());
    values.put("basis", basis());
    comparison.reasons().forEach(reason -> values.putAll(reason.numbers()));
    comparison.couldHaveSeen().ifPresent(seen -> values.put("seen", seen));
    RatioText.of(comparison, context).ifPresent(ratio -> values.putAll(numbers(ratio)));
    return values;
  }

  private Map<String, Object> numbers(RatioText ratio) {
    return Map.of(
        "ratio", ratio.text(),
        "factor", ratio.point(),
        "range", ratio.range(),
        "share", ratio.share(),
        "difference", point() - 1);
  }

  /** The number of runs or pairs behind the ratio. */
  private String basis() {
    Map<String, Object> counts =
        Map.of(
            "pairs",
            comparison.pairs(),
            "sessions",
            sessions(),
            "n",
            n(comparison.platform()),
            "m",
            n(comparison.baseline()));
    boolean alike = n(comparison.platform()) == n(comparison.baseline());
    String paired = comparison.method() == ComparisonMethod.SESSIONS ? "sessions" : "pairs";
    String key = comparison.pairs() > 0 ? paired : alike ? "each" : "runs";
    return context.messages().text("comparison.basis." + key, counts);
  }

  private int sessions() {
    return context
        .index()
        .sample(comparison.platform(), comparison.benchmark())
        .map(sample -> sample.counts().sessions())
        .orElse(0);
  }

  private int n(String platform) {
    return context.index().sample(platform, comparison.benchmark()).map(s -> s.n()).orElse(0);
  }

  private Benchmark benchmark() {
    return context.analysis().benchmark(comparison.benchmark());
  }
}
