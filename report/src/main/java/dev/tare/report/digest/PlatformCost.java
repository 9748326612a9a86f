package dev.tare.report.digest;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.result.Comparison;
import dev.tare.dataset.platform.Platform;
import dev.tare.report.sentences.ReportContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one platform costs compared with the baseline, over all benchmarks.
 *
 * @param compared its comparisons with the baseline
 */
record PlatformCost(ReportContext context, String platform, List<Comparison> compared) {

  /** One for each platform that is compared with the baseline. */
  static List<PlatformCost> all(ReportContext context) {
    List<Comparison> stated = StatedComparisons.of(context);
    return context.analysis().platforms().stream()
        .map(Platform::id)
        .map(
            id ->
                new PlatformCost(
                    context, id, stated.stream().filter(c -> c.platform().equals(id)).toList()))
        .filter(cost -> !cost.compared.isEmpty())
        .toList();
  }

  String name() {
    return context.platform(platform);
  }

  boolean isDecided() {
    return compared.stream().anyMatch(one -> one.verdict() != ComparisonVerdict.UNDECIDED);
  }

  boolean isVariant() {
    return context.index().traits(platform).variantOf().isPresent();
  }

  /** The largest ratio that is decided; 0 where none is. */
  double largest() {
    return compared.stream()
        .filter(one -> one.verdict() != ComparisonVerdict.UNDECIDED)
        .mapToDouble(CostRange::point)
        .max()
        .orElse(0);
  }

  /** Such as {@code QEMU costs 2.10 to 28.1 times as much on 4 of 5 benchmarks}. */
  String clause() {
    List<String> parts = new ArrayList<>();
    costs(ComparisonVerdict.WORSE, parts);
    costs(ComparisonVerdict.BETTER, parts);
    if (parts.isEmpty()) {
      parts.add(text("digest.cost.same", of(ComparisonVerdict.EQUIVALENT)));
      return withRest(stated(parts));
    }
    return stated(parts);
  }

  private String stated(List<String> parts) {
    return context
        .messages()
        .text(
            "digest.cost.clause" + reservation(),
            Map.of("platform", name(), "costs", String.join(", ", parts)));
  }

  /** What is undecided follows the reservation, which is about the verdicts only. */
  private String withRest(String clause) {
    int rest = of(ComparisonVerdict.UNDECIDED).size();
    return rest == 0
        ? clause
        : context
            .messages()
            .text("digest.cost.clause.rest", Map.of("clause", clause, "rest", rest));
  }

  private void costs(ComparisonVerdict verdict, List<String> parts) {
    List<Comparison> such = of(verdict);
    if (!such.isEmpty()) {
      parts.add(text("digest.cost." + new CostRange(context, such).key(), such));
    }
  }

  private String text(String key, List<Comparison> such) {
    Map<String, Object> values = new HashMap<>(new CostRange(context, such).values());
    values.put("where", where(such));
    values.put("margin", context.analysis().options().margin());
    return context.messages().text(key, values);
  }

  private String where(List<Comparison> such) {
    Map<String, Object> values =
        Map.of(
            "benchmark", context.benchmark(such.get(0).benchmark()),
            "n", such.size(),
            "of", compared.size());
    return context.messages().text("digest.where." + extent(such), values);
  }

  private String extent(List<Comparison> such) {
    if (such.size() == 1) {
      return "one";
    }
    if (such.size() < compared.size()) {
      return "some";
    }
    boolean both = such.size() == 2;
    return such.size() == context.analysis().benchmarks().size()
        ? both ? "both" : "all"
        : both ? "every.both" : "every";
  }

  private List<Comparison> of(ComparisonVerdict verdict) {
    return compared.stream().filter(one -> one.verdict() == verdict).toList();
  }

  private String reservation() {
    List<Comparison> decided =
        compared.stream().filter(one -> one.verdict() != ComparisonVerdict.UNDECIDED).toList();
    long qualified = decided.stream().filter(Comparison::qualified).count();
    return qualified == 0 ? "" : qualified == decided.size() ? ".qualified" : ".partly";
  }
}
