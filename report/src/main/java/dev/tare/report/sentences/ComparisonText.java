package dev.tare.report.sentences;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.Reason;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Statement.Link;
import dev.tare.report.model.Tone;
import dev.tare.report.text.NumberText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a comparison says: its sentence with verdict and reasons. */
public record ComparisonText(ReportContext material, Comparison comparison) {

  /** What the sentence itself says. */
  private static final Set<ComparisonCode> SAID =
      Set.of(ComparisonCode.MANY_COMPARISONS, ComparisonCode.IMPLAUSIBLE);

  /** The sentence with its reasons, but for those that are said elsewhere. */
  public Statement statement(Set<Reason<ComparisonCode>> saidElsewhere) {
    List<String> reasons =
        comparison.reasons().stream()
            .filter(reason -> !saidElsewhere.contains(reason) && !SAID.contains(reason.code()))
            .map(reason -> reason(material, reason))
            .toList();
    return new Statement(
        tone(), tag(), new ComparisonSentence(material, comparison).text(), reasons, List.of());
  }

  /** The sentence alone, and where to read more. */
  public Statement brief() {
    String benchmark = comparison.benchmark();
    Link link = new Link(ReportContext.anchor(benchmark), material.benchmark(benchmark));
    Map<String, String> parts =
        Map.of(
            "benchmark",
            material.benchmark(benchmark),
            "sentence",
            new ComparisonSentence(material, comparison).text());
    String text = material.words().say("comparison.of", parts);
    return new Statement(tone(), tag(), text, List.of(), List.of(link));
  }

  /** A verdict that the analyzer itself finds implausible is a doubt before all. */
  public Tone tone() {
    return isImplausible() ? Tone.DOUBT : tone(comparison.verdict());
  }

  private boolean isImplausible() {
    return material.index().isTooGood(comparison);
  }

  private static Tone tone(ComparisonVerdict verdict) {
    return switch (verdict) {
      case BETTER -> Tone.GOOD;
      case WORSE -> Tone.BAD;
      case EQUIVALENT -> Tone.NEUTRAL;
      case UNDECIDED -> Tone.DOUBT;
    };
  }

  /** The verdict in a word, and whether it is qualified. */
  public String tag() {
    if (material.analysis().benchmark(comparison.benchmark()).better().isEmpty()) {
      return material.words().say("comparison.verdict.directionless");
    }
    String verdict = material.words().say("comparison.verdict." + word(comparison.verdict()));
    if (isImplausible()) {
      return material.words().say("comparison.implausible", Map.of("verdict", verdict));
    }
    boolean decided = comparison.verdict() != ComparisonVerdict.UNDECIDED;
    return comparison.qualified() && decided
        ? material.words().say("comparison.qualified", Map.of("verdict", verdict))
        : verdict;
  }

  public static String reason(ReportContext material, Reason<ComparisonCode> reason) {
    return material.words().tell(reason.code().family(), reason.code().name(), reason.numbers());
  }

  /** The overhead ratio with its interval. */
  public static String ratio(Estimate overhead, NumberText numbers) {
    return numbers.interval(overhead.point(), overhead.low(), overhead.high());
  }

  public static String word(Enum<?> verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
