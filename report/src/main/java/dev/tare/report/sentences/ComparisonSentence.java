package dev.tare.report.sentences;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Direction;
import dev.tare.report.text.MessageKey;
import dev.tare.report.text.NumberText;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A comparison as one sentence with its numbers; the wording depends on the unit. */
record ComparisonSentence(ReportContext context, Comparison comparison) {

  private static final Set<String> TIMES = Set.of("s", "ms", "us", "µs", "ns", "min", "h");
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
    if (comparison.overhead().isEmpty()) {
      return withoutRatio();
    }
    if (benchmark().better().isEmpty()) {
      return "noDirection";
    }
    return switch (comparison.verdict()) {
      case EQUIVALENT -> "equivalent";
      case UNDECIDED -> undecided();
      default -> MessageKey.of(comparison.verdict()) + "." + kind() + (isFar() ? ".far" : "");
    };
  }

  private String withoutRatio() {
    if (comparison.isBarred()) {
      return "barred";
    }
    return comparison.has(ComparisonCode.TOO_FEW_RUNS) ? "fewRuns" : "noRatio";
  }

  private String undecided() {
    return isObserved()
        ? "observed." + direction() + "." + kind() + (isFar() ? ".far" : "")
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
    return comparison.overhead().orElseThrow().point() > 1 ? "worse" : "better";
  }

  private String because(ComparisonCode reason) {
    return switch (reason) {
      case IMPLAUSIBLE -> "barred";
      case COPY, COPIED_TIMES -> "copied";
      case DIRECT_IO -> "directIo";
      case CONFOUNDED -> isClose() ? "confounded.close" : "confounded";
      case FEW_SESSIONS -> "sessions." + direction();
      case MANY_COMPARISONS -> "chance." + direction();
      default -> withoutReason();
    };
  }

  private String withoutReason() {
    return comparison.couldHaveSeen().isPresent() ? "undecided" : "open";
  }

  /** Whether the interval of these runs lies within the margin. */
  private boolean isClose() {
    return comparison.isWithin(context.analysis().options().margin());
  }

  private String kind() {
    boolean rate = benchmark().better().filter(Direction.HIGHER::equals).isPresent();
    boolean time = benchmark().unit().filter(TIMES::contains).isPresent();
    return rate ? "rate" : time ? "time" : "amount";
  }

  private boolean isFar() {
    return factor() >= FAR;
  }

  /** How many times worse, or better; at least 1. */
  private double factor() {
    double point = comparison.overhead().orElseThrow().point();
    return Math.max(point, 1 / point);
  }

  /** The difference as a share of the baseline's value. */
  private double share() {
    double point = comparison.overhead().orElseThrow().point();
    return Math.abs(kind().equals("rate") ? 1 / point - 1 : point - 1);
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("platform", context.platform(comparison.platform()));
    values.put("baseline", context.platform(comparison.baseline()));
    values.put("unit", context.unit(comparison.benchmark()));
    values.put("margin", context.analysis().options().margin());
    values.put("basis", basis());
    comparison.reasons().forEach(reason -> values.putAll(reason.numbers()));
    comparison.couldHaveSeen().ifPresent(seen -> values.put("seen", seen));
    comparison.overhead().ifPresent(overhead -> values.putAll(numbers(overhead)));
    return values;
  }

  private Map<String, Object> numbers(Estimate overhead) {
    NumberText numbers = context.messages().numbers();
    String factor = RatioText.of(comparison, numbers).map(r -> r.number(factor())).orElse("");
    String ratio = RatioText.of(comparison, numbers).map(RatioText::text).orElse("");
    return Map.of("ratio", ratio, "factor", factor, "share", share());
  }

  /** The number of runs or pairs behind the ratio. */
  private String basis() {
    Map<String, Object> counts =
        Map.of(
            "pairs",
            comparison.pairs(),
            "n",
            n(comparison.platform()),
            "m",
            n(comparison.baseline()));
    boolean alike = n(comparison.platform()) == n(comparison.baseline());
    String key = comparison.pairs() > 0 ? "pairs" : alike ? "each" : "runs";
    return context.messages().text("comparison.basis." + key, counts);
  }

  private int n(String platform) {
    return context.index().sample(platform, comparison.benchmark()).map(s -> s.n()).orElse(0);
  }

  private Benchmark benchmark() {
    return context.analysis().benchmark(comparison.benchmark());
  }
}
