package dev.tare.report.comparison;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.Reason;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.RatioText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.MessageKey;
import dev.tare.report.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A platform on one benchmark, later against earlier, in words. */
record ComparedPair(ComparedCampaigns campaigns, Comparison comparison) {

  /** From here on a cost is told as a factor. */
  private static final double FAR = 2;

  /** Half-widths of the interval that four in five comparisons would detect. */
  private static final double POWER = 1.4;

  private static final Set<ComparisonCode> STATED =
      Set.of(ComparisonCode.SEQUENTIAL, ComparisonCode.DIFFERS_BELOW_MARGIN);

  /** Whether its two samples measured the same thing and allow a ratio. */
  boolean isComparable() {
    return !comparison.isBarred()
        && !comparison.comparesACopy()
        && !comparison.has(ComparisonCode.DIRECT_IO)
        && comparison.shown().isPresent();
  }

  Tone tone() {
    if (!isComparable() || isMeaningless()) {
      return Tone.DOUBT;
    }
    return switch (comparison.verdict()) {
      case BETTER -> Tone.GOOD;
      case WORSE -> Tone.BAD;
      case EQUIVALENT -> Tone.NEUTRAL;
      case UNDECIDED -> Tone.DOUBT;
    };
  }

  /** In a word or two; the reservation that all have is stated once. */
  String verdict() {
    if (!isComparable()) {
      return messages().text("compare.verdict.incomparable");
    }
    if (isMeaningless()) {
      return messages().text("compare.verdict.meaningless");
    }
    if (isDirectionless()) {
      return messages().text("comparison.verdict.directionless");
    }
    return messages().text("comparison.verdict." + MessageKey.of(comparison.verdict()));
  }

  Optional<RatioText> ratio() {
    return RatioText.of(comparison, campaigns.later()).filter(ratio -> isComparable());
  }

  String benchmark() {
    return campaigns.later().benchmark(comparison.benchmark());
  }

  /** What became of it, with its ratio. */
  Statement statement() {
    return new Statement(tone(), verdict(), sentence(), reasons(), List.of());
  }

  String sentence() {
    return messages().text("compare.sentence." + key(), values());
  }

  /** All but what holds for any two campaigns, which is said once, and what the sentence says. */
  List<String> reasons() {
    return comparison.reasons().stream()
        .filter(reason -> !STATED.contains(reason.code()))
        .filter(reason -> isComparable() ? !isMeaningless() : isDeciding(reason.code()))
        .map(this::reason)
        .distinct()
        .toList();
  }

  /** In words of its own where those on one campaign would be wrong of two. */
  private String reason(Reason<ComparisonCode> reason) {
    return messages()
        .find("compare.reason." + reason.code(), reason.numbers())
        .orElseGet(() -> ComparisonText.reason(campaigns.later(), reason));
  }

  private boolean isDeciding(ComparisonCode code) {
    return comparison.decidingReason().map(code::equals).orElse(true);
  }

  private String key() {
    if (!isComparable()) {
      return "incomparable";
    }
    if (isMeaningless()) {
      return "meaningless";
    }
    if (isDirectionless()) {
      return "directionless";
    }
    return switch (comparison.verdict()) {
      case BETTER -> "better";
      case WORSE -> factor() < FAR ? "worse" : "worse.far";
      case EQUIVALENT -> excludesOne() ? "equivalent.differs" : "equivalent";
      case UNDECIDED -> seen().isPresent() ? "undecided" : "open";
    };
  }

  private boolean excludesOne() {
    Estimate shown = comparison.shown().orElseThrow();
    return shown.low() > 1 || shown.high() < 1;
  }

  /**
   * The change that four in five such comparisons would have decided, by the interval that decides;
   * absent where the observed change is larger.
   */
  private Optional<Double> seen() {
    double observed = Math.expm1(Math.abs(Math.log(factor())));
    return comparison
        .deciding()
        .map(interval -> Math.expm1(POWER * Math.log(interval.high() / interval.low()) / 2))
        .flatMap(
            seen ->
                comparison.couldHaveSeen().stream().boxed().map(s -> Math.max(s, seen)).findAny())
        .filter(seen -> seen > observed);
  }

  /** Whether the two campaigns did not measure the same thing. */
  boolean isMeaningless() {
    return campaigns.comparison().isMeaningless();
  }

  private boolean isDirectionless() {
    return campaigns.later().analysis().benchmark(comparison.benchmark()).better().isEmpty();
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("benchmark", benchmark());
    values.put("margin", campaigns.margin());
    if (isComparable()) {
      seen().ifPresent(seen -> values.put("seen", seen));
    }
    ratio()
        .ifPresent(
            ratio -> {
              values.put("ratio", ratio.text());
              values.put("factor", ratio.number(factor()));
              values.put("share", Math.abs(factor() - 1));
              values.put("difference", factor() - 1);
            });
    return values;
  }

  private double factor() {
    return comparison.shown().orElseThrow().point();
  }

  private Messages messages() {
    return campaigns.messages();
  }

  /** The cost against the baseline in one of the campaigns, such as {@code 1.12 [1.10, 1.14]}. */
  String cost(ReportContext campaign) {
    return against(campaign)
        .flatMap(Comparison::overhead)
        .map(ratio -> new RatioText(ratio, campaign))
        .map(ratio -> ratio.point() + " " + ratio.range())
        .orElse(ReportContext.NOTHING);
  }

  /** How the cost changed; and whether the intervals, both of 95 %, are apart. */
  String changeOfCost() {
    Optional<Comparison> before = against(campaigns.earlier());
    Optional<Comparison> now = against(campaigns.later());
    return before
        .flatMap(Comparison::overhead)
        .flatMap(a -> now.flatMap(Comparison::overhead).map(b -> new CostChange(a, b)))
        .map(change -> change.text(messages()))
        .orElse(ReportContext.NOTHING);
  }

  private Optional<Comparison> against(ReportContext campaign) {
    return campaign.analysis().comparisons().stream()
        .filter(one -> one.benchmark().equals(comparison.benchmark()))
        .filter(one -> one.platform().equals(comparison.platform()))
        .filter(one -> campaign.isBaseline(one.baseline()) && !one.isBarred())
        .findFirst();
  }
}
