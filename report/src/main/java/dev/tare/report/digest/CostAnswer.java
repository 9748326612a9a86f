package dev.tare.report.digest;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.result.Comparison;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.ReportContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the platforms cost: the dearest in a clause each, the others together. */
final class CostAnswer {

  /** Further clauses would not be read. */
  private static final int CLAUSES = 3;

  private CostAnswer() {}

  static String text(ReportContext context) {
    return context
        .baseline()
        .map(baseline -> compared(context, baseline))
        .orElseGet(() -> plain(context));
  }

  static Tone tone(ReportContext context) {
    List<Comparison> stated = StatedComparisons.of(context);
    boolean costs =
        context.baseline().isPresent()
            && stated.stream().anyMatch(one -> one.verdict() == ComparisonVerdict.WORSE);
    boolean open = stated.stream().allMatch(one -> one.verdict() == ComparisonVerdict.UNDECIDED);
    return costs ? Tone.BAD : open ? Tone.DOUBT : Tone.NEUTRAL;
  }

  private static String compared(ReportContext context, String baseline) {
    List<PlatformCost> all =
        PlatformCost.all(context).stream()
            .sorted(Comparator.comparingDouble(PlatformCost::largest).reversed())
            .toList();
    if (all.isEmpty()) {
      return nothing(context);
    }
    String clauses = String.join("; ", clauses(context, all));
    return context
        .messages()
        .text(
            "digest.cost.compared",
            Map.of("baseline", context.platform(baseline), "clauses", clauses));
  }

  /** Why there is no cost: nothing to compare, or nobody knows which way is better. */
  private static String nothing(ReportContext context) {
    boolean undirected =
        context.analysis().comparisons().stream()
            .anyMatch(one -> !context.index().hasDirection(one.benchmark()));
    return context.messages().text(undirected ? "digest.cost.undirected" : "digest.cost.nothing");
  }

  private static List<String> clauses(ReportContext context, List<PlatformCost> all) {
    List<PlatformCost> decided = all.stream().filter(PlatformCost::isDecided).toList();
    List<PlatformCost> variants = decided.stream().filter(PlatformCost::isVariant).toList();
    List<PlatformCost> named = new ArrayList<>(decided);
    named.removeAll(variants);
    named.addAll(variants);
    List<String> clauses =
        new ArrayList<>(named.stream().limit(CLAUSES).map(PlatformCost::clause).toList());
    if (named.size() > CLAUSES) {
      clauses.add(
          context.messages().text("digest.cost.more", Map.of("platforms", named.size() - CLAUSES)));
    }
    List<PlatformCost> open = all.stream().filter(cost -> !cost.isDecided()).toList();
    if (!open.isEmpty()) {
      clauses.add(undecided(context, open));
    }
    return clauses;
  }

  private static String undecided(ReportContext context, List<PlatformCost> open) {
    String names =
        open.size() > CLAUSES
            ? context.messages().text("digest.platforms", Map.of("platforms", open.size()))
            : open.stream().map(PlatformCost::name).collect(Collectors.joining(", "));
    return context.messages().text("digest.cost.undecided", Map.of("platforms", names));
  }

  /** Without a baseline nothing costs more than anything else: how many pairs differ. */
  private static String plain(ReportContext context) {
    List<Comparison> stated = StatedComparisons.of(context);
    if (stated.isEmpty()) {
      return nothing(context);
    }
    long differ = count(stated, ComparisonVerdict.BETTER) + count(stated, ComparisonVerdict.WORSE);
    return context
        .messages()
        .text(
            "digest.cost.plain",
            Map.of(
                "all", stated.size(),
                "differ", differ,
                "same", count(stated, ComparisonVerdict.EQUIVALENT),
                "open", count(stated, ComparisonVerdict.UNDECIDED),
                "margin", context.analysis().options().margin()));
  }

  private static long count(List<Comparison> stated, ComparisonVerdict verdict) {
    return stated.stream().filter(one -> one.verdict() == verdict).count();
  }
}
