package dev.tare.report.sentences;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonMethod;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.Reason;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Statement.Link;
import dev.tare.report.model.Table.RowKey;
import dev.tare.report.model.Tone;
import dev.tare.report.text.MessageKey;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A comparison as a statement: sentence, verdict and reasons. */
public record ComparisonText(ReportContext context, Comparison comparison) {

  /** From here on a cost is a factor, which stands beside the verdict. */
  private static final double FAR = 2;

  /** Reasons that the sentence itself states. */
  private static final Set<ComparisonCode> STATED =
      Set.of(
          ComparisonCode.MANY_COMPARISONS,
          ComparisonCode.DIFFERS_BELOW_MARGIN,
          ComparisonCode.IMPLAUSIBLE,
          ComparisonCode.DIRECT_IO,
          ComparisonCode.TOO_FEW_RUNS);

  /** The sentence with its reasons, except those that are stated elsewhere. */
  public Statement statement(Set<Reason<ComparisonCode>> statedElsewhere) {
    List<String> reasons =
        comparison.reasons().stream()
            .filter(reason -> !statedElsewhere.contains(reason) && isTelling(reason))
            .map(
                reason -> sessions(reason).orElseGet(() -> reason(context, reason, method(reason))))
            .toList();
    boolean explained =
        comparison.reasons().stream()
            .anyMatch(
                reason ->
                    reason.code() == ComparisonCode.CONFOUNDED
                        && !statedElsewhere.contains(reason));
    return new Statement(
        tone(),
        tag(),
        new ComparisonSentence(context, comparison, explained).text(),
        reasons,
        List.of());
  }

  /** Whether it says more than the sentence; the medians only where they contradict it. */
  private boolean isTelling(Reason<ComparisonCode> reason) {
    return reason.code() == ComparisonCode.RATIO_OF_MEDIANS_DIFFERS
        ? comparison.shown().filter(ratio -> contradicts(ratio, reason)).isPresent()
        : !STATED.contains(reason.code());
  }

  private static boolean contradicts(Estimate ratio, Reason<ComparisonCode> reason) {
    double medians = reason.numbers().getOrDefault("overhead", ratio.point());
    boolean outside = medians < ratio.low() || medians > ratio.high();
    return outside || (medians - 1) * (ratio.point() - 1) < 0;
  }

  /** How the verdict compares, where that differs from the medians. */
  private String method(Reason<ComparisonCode> reason) {
    boolean named =
        reason.code() == ComparisonCode.RATIO_OF_MEDIANS_DIFFERS
            && comparison.method() != ComparisonMethod.UNPAIRED;
    return named ? "." + MessageKey.of(comparison.method()) : "";
  }

  /** Where sessions are compared, more of them are needed: as many as in the next step. */
  private Optional<String> sessions(Reason<ComparisonCode> reason) {
    int sessions = context.analysis().campaign().sessions().orElse(0);
    double runs = reason.numbers().getOrDefault("runs", 0.0);
    boolean such =
        comparison.method() == ComparisonMethod.SESSIONS
            && reason.code() == ComparisonCode.NEEDS_RUNS
            && Math.min(sessions, comparison.pairs()) > 0;
    return Optional.of(Map.of("sessions", Math.ceil(sessions * runs / comparison.pairs() - 1e-9)))
        .filter(more -> such)
        .map(more -> messages().text("comparison.reason.NEEDS_RUNS.sessions", more));
  }

  /** The sentence alone, with a link to the details. */
  public Statement brief() {
    String benchmark = comparison.benchmark();
    Map<String, String> parts =
        Map.of(
            "benchmark",
            context.benchmark(benchmark),
            "sentence",
            new ComparisonSentence(context, comparison, false).text());
    String text = context.messages().text("comparison.of", parts);
    return new Statement(tone(), tag(), text, List.of(), List.of(link()));
  }

  /** To the row with its numbers. */
  Link link() {
    String benchmark = context.benchmark(comparison.benchmark());
    return new Link(
        ReportContext.anchor(comparison.benchmark()),
        benchmark,
        RowKey.ofComparison(comparison.id()),
        context.platform(comparison.platform())
            + " / "
            + context.platform(comparison.baseline())
            + ", "
            + benchmark);
  }

  /** A verdict that the analyzer finds implausible gets the tone of a warning. */
  public Tone tone() {
    return isImplausible() || comparison.isBarred() ? Tone.DOUBT : tone(comparison.verdict());
  }

  private boolean isImplausible() {
    return context.index().isTooGood(comparison);
  }

  private static Tone tone(ComparisonVerdict verdict) {
    return switch (verdict) {
      case BETTER -> Tone.GOOD;
      case WORSE -> Tone.BAD;
      case EQUIVALENT -> Tone.NEUTRAL;
      case UNDECIDED -> Tone.DOUBT;
    };
  }

  /** The verdict in a word or two, with its reservations. */
  public String tag() {
    return isUncompared()
        ? messages().text("comparison.verdict.uncompared")
        : verdict(messages().find("comparison.verdict." + MessageKey.of(comparison.verdict())));
  }

  /** The verdict with the size of the difference, with its reservations. */
  public String sized() {
    return isUncompared()
        ? tag()
        : verdict(cell().or(() -> messages().find("comparison.verdict.undecided")));
  }

  /** Whether there is no ratio, so that nothing was left to decide. */
  private boolean isUncompared() {
    return comparison.shown().isEmpty() && !comparison.isBarred();
  }

  private Optional<String> cell() {
    double point = comparison.shown().map(Estimate::point).orElse(1.0);
    String share = RatioText.of(comparison, context).map(RatioText::share).orElse("");
    Map<String, Object> values =
        Map.of(
            "share",
            share,
            "difference",
            point - 1,
            "margin",
            context.analysis().options().margin());
    boolean below = comparison.has(ComparisonCode.DIFFERS_BELOW_MARGIN);
    String suffix = below ? ".differs" : point >= FAR ? ".far" : "";
    String key = "comparison.cell." + MessageKey.of(comparison.verdict()) + suffix;
    return messages().find(key, values);
  }

  private String verdict(Optional<String> word) {
    if (comparison.isBarred()) {
      return messages().text("comparison.verdict.barred");
    }
    if (context.analysis().benchmark(comparison.benchmark()).better().isEmpty()) {
      return messages().text("comparison.verdict.directionless");
    }
    if (isImplausible()) {
      return messages().text("comparison.implausible", Map.of("verdict", word.orElseThrow()));
    }
    boolean decided = comparison.verdict() != ComparisonVerdict.UNDECIDED;
    return comparison.qualified() && decided
        ? messages().text("comparison.qualified", Map.of("verdict", word.orElseThrow()))
        : word.orElseThrow();
  }

  private Messages messages() {
    return context.messages();
  }

  /** The verdict as a word after its sign. */
  public String signed() {
    return signed(tag());
  }

  /** A word or number after the sign of the verdict, which is seen without colour. */
  public String signed(String text) {
    boolean directed = context.analysis().benchmark(comparison.benchmark()).better().isPresent();
    return directed && !comparison.isBarred() && !isUncompared() ? sign() + "\u00a0" + text : text;
  }

  /** An arrow for what a platform costs more or less. */
  private String sign() {
    return switch (comparison.verdict()) {
      case BETTER -> "↓";
      case WORSE -> "↑";
      case EQUIVALENT -> "=";
      case UNDECIDED -> "~";
    };
  }

  public static String reason(ReportContext context, Reason<ComparisonCode> reason) {
    return reason(context, reason, "");
  }

  private static String reason(
      ReportContext context, Reason<ComparisonCode> reason, String method) {
    boolean correlated =
        reason.code() == ComparisonCode.CONFOUNDED
            && Double.valueOf(0).equals(reason.numbers().get("changing"));
    String variant = correlated ? ".correlated" : method;
    return context
        .messages()
        .ofCode(reason.code().family(), reason.code().name() + variant, reason.numbers());
  }

  /**
   * Why it is undecided although the interval beside it excludes 1; absent where that is not so.
   */
  public Optional<String> contrast() {
    boolean excludes =
        comparison.shown().filter(ratio -> ratio.low() > 1 || ratio.high() < 1).isPresent();
    return excludes && comparison.has(ComparisonCode.CONFOUNDED) && !comparison.isBarred()
        ? context.messages().find("comparison.contrast")
        : Optional.empty();
  }
}
