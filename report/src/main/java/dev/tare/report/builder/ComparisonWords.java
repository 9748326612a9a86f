package dev.tare.report.builder;

import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Comparison.Verdict;
import dev.tare.analyzer.result.Interval;
import dev.tare.analyzer.result.Reason;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Direction;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Statement.Link;
import dev.tare.report.model.Tone;
import dev.tare.report.words.Numbers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a comparison says, in sentences with their numbers. */
record ComparisonWords(Material material, Comparison comparison) {

  private static final Set<String> TIMES = Set.of("s", "ms", "us", "µs", "ns", "min", "h");
  private static final double FAR = 2;

  /** The sentence with its reasons, but for those that are said elsewhere. */
  Statement statement(Set<Reason> saidElsewhere) {
    List<String> reasons =
        comparison.reasons().stream()
            .filter(reason -> !saidElsewhere.contains(reason))
            .map(reason -> reason(material, reason))
            .toList();
    return new Statement(tone(comparison.verdict()), tag(), sentence(), reasons, List.of());
  }

  /** The sentence alone, and where to read more. */
  Statement brief() {
    String benchmark = comparison.benchmark();
    Link link = new Link(Material.anchor(benchmark), material.benchmark(benchmark));
    Map<String, String> parts =
        Map.of("benchmark", material.benchmark(benchmark), "sentence", sentence());
    String text = material.words().say("comparison.of", parts);
    return new Statement(tone(comparison.verdict()), tag(), text, List.of(), List.of(link));
  }

  static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case BETTER -> Tone.GOOD;
      case WORSE -> Tone.BAD;
      case EQUIVALENT -> Tone.NEUTRAL;
      case UNDECIDED -> Tone.DOUBT;
    };
  }

  /** The verdict in a word, and whether it is qualified. */
  String tag() {
    if (benchmark().better().isEmpty()) {
      return material.words().say("comparison.verdict.directionless");
    }
    String verdict = material.words().say("comparison.verdict." + word(comparison.verdict()));
    boolean decided = comparison.verdict() != Verdict.UNDECIDED;
    return comparison.qualified() && decided
        ? material.words().say("comparison.qualified", Map.of("verdict", verdict))
        : verdict;
  }

  String sentence() {
    return material.sentence("comparison." + key(), values());
  }

  static String reason(Material material, Reason reason) {
    return material.words().tell("comparison.reason", reason.code(), reason.numbers());
  }

  /** The overhead ratio with its interval. */
  static String ratio(Interval overhead, Numbers numbers) {
    return numbers.interval(overhead.point(), overhead.low(), overhead.high());
  }

  private String key() {
    if (comparison.overhead().isEmpty()) {
      return "noRatio";
    }
    if (benchmark().better().isEmpty()) {
      return "noDirection";
    }
    return switch (comparison.verdict()) {
      case EQUIVALENT -> "equivalent";
      case UNDECIDED -> undecided();
      default -> word(comparison.verdict()) + "." + kind() + (isFar() ? ".far" : "");
    };
  }

  private String undecided() {
    if (comparison.reasons().stream().anyMatch(reason -> reason.code().equals("CONFOUNDED"))) {
      return "confounded";
    }
    return comparison.couldHaveSeen().isPresent() ? "undecided" : "open";
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
    return comparison.verdict() == Verdict.BETTER ? 1 / point : point;
  }

  /** The difference as a share of the baseline's value. */
  private double share() {
    double point = comparison.overhead().orElseThrow().point();
    return Math.abs(kind().equals("rate") ? 1 / point - 1 : point - 1);
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("platform", material.platform(comparison.platform()));
    values.put("baseline", material.platform(comparison.baseline()));
    values.put("unit", material.unit(comparison.benchmark()));
    values.put("margin", material.analysis().options().margin());
    values.put("basis", basis());
    comparison.couldHaveSeen().ifPresent(seen -> values.put("seen", seen));
    comparison.overhead().ifPresent(overhead -> values.putAll(numbers(overhead)));
    return values;
  }

  private Map<String, Object> numbers(Interval overhead) {
    Numbers numbers = material.words().numbers();
    String factor = numbers.significant(factor(), 2);
    return Map.of("ratio", ratio(overhead, numbers), "factor", factor, "share", share());
  }

  /** On how many runs it rests. */
  private String basis() {
    Map<String, Object> counts =
        Map.of(
            "pairs",
            comparison.pairs(),
            "n",
            n(comparison.platform()),
            "m",
            n(comparison.baseline()));
    String key = comparison.pairs() > 0 ? "pairs" : "runs";
    return material.words().say("comparison.basis." + key, counts);
  }

  private int n(String platform) {
    return material.analysis().sample(platform, comparison.benchmark()).map(s -> s.n()).orElse(0);
  }

  private Benchmark benchmark() {
    return material.analysis().benchmark(comparison.benchmark());
  }

  static String word(Enum<?> verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
