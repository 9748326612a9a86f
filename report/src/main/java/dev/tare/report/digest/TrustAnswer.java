package dev.tare.report.digest;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.ReportContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How far to trust the numbers: the resolution, the noise, and what qualifies all of them. */
final class TrustAnswer {

  private TrustAnswer() {}

  static String text(ReportContext context) {
    List<String> sentences = new ArrayList<>();
    sentences.add(resolution(context));
    noise(context, sentences);
    List<String> reservations = reservations(context);
    if (!reservations.isEmpty()) {
      sentences.add(
          context
              .messages()
              .text("digest.trust.reservations", Map.of("list", String.join("; ", reservations))));
    }
    return String.join(" ", sentences);
  }

  static Tone tone(ReportContext context) {
    boolean usable = measured(context).stream().anyMatch(s -> !isUnusable(s));
    return usable && reservations(context).isEmpty() ? Tone.NEUTRAL : Tone.DOUBT;
  }

  private static List<SampleResult> measured(ReportContext context) {
    return context.analysis().samples().stream().filter(sample -> sample.n() > 0).toList();
  }

  private static boolean isUnusable(SampleResult sample) {
    return sample.verdict() == NoiseVerdict.UNUSABLE;
  }

  /** The smallest detectable difference, of the best and of the worst comparison. */
  private static String resolution(ReportContext context) {
    List<Comparison> sharp =
        StatedComparisons.withRatio(context).stream()
            .filter(one -> one.couldHaveSeen().isPresent())
            .sorted(Comparator.comparingDouble(one -> one.couldHaveSeen().getAsDouble()))
            .toList();
    if (sharp.isEmpty()) {
      return context.messages().text("digest.trust.unknown");
    }
    Comparison best = sharp.get(0);
    Comparison worst = sharp.get(sharp.size() - 1);
    boolean same = size(context, best).equals(size(context, worst));
    return context
        .messages()
        .text(
            same ? "digest.trust.same" : "digest.trust.between",
            Map.of(
                "best", size(context, best),
                "bestPlace", place(context, best),
                "worst", size(context, worst),
                "worstPlace", place(context, worst)));
  }

  private static String size(ReportContext context, Comparison one) {
    return context.messages().numbers().resolution(one.couldHaveSeen().orElseThrow());
  }

  private static String place(ReportContext context, Comparison one) {
    return context
        .messages()
        .text(
            "digest.trust.place",
            Map.of(
                "platform", context.platform(one.platform()),
                "benchmark", context.benchmark(one.benchmark())));
  }

  private static void noise(ReportContext context, List<String> sentences) {
    List<SampleResult> samples = measured(context);
    long unusable = samples.stream().filter(TrustAnswer::isUnusable).count();
    if (unusable > 0) {
      String key = unusable == samples.size() ? "digest.trust.noisy.all" : "digest.trust.noisy";
      sentences.add(
          context.messages().text(key, Map.of("unusable", unusable, "all", samples.size())));
    }
  }

  private static List<String> reservations(ReportContext context) {
    List<String> list = new ArrayList<>();
    if (has(context, FindingCode.NESTED_HOST)) {
      list.add(context.messages().text("digest.trust.nested"));
    }
    if (has(context, FindingCode.SEQUENTIAL)) {
      list.add(context.messages().text("digest.trust.sequential"));
    }
    if (isSingleSession(context)) {
      list.add(context.messages().text("digest.trust.single"));
    }
    named(context, "implausible", TrustAnswer::isImplausible).ifPresent(list::add);
    named(context, "unaccelerated", code -> code == FindingCode.ACCEL_OFF).ifPresent(list::add);
    return list;
  }

  private static boolean has(ReportContext context, FindingCode code) {
    return context.analysis().findings().stream().anyMatch(finding -> finding.code() == code);
  }

  private static boolean isSingleSession(ReportContext context) {
    return StatedComparisons.of(context).stream()
        .anyMatch(one -> one.has(ComparisonCode.SINGLE_SESSION));
  }

  /** Values that are better than those of the host, or wrong. */
  private static boolean isImplausible(FindingCode code) {
    return code.isTooGood() || code == FindingCode.SAMPLE_IMPLAUSIBLE;
  }

  /** A reservation about the platforms of such findings. */
  private static Optional<String> named(
      ReportContext context, String key, Predicate<FindingCode> such) {
    String platforms =
        context.analysis().findings().stream()
            .filter(finding -> such.test(finding.code()))
            .flatMap(finding -> finding.platform().stream())
            .distinct()
            .map(context::platform)
            .collect(Collectors.joining(", "));
    return Optional.of(platforms)
        .filter(names -> !names.isEmpty())
        .map(names -> context.messages().text("digest.trust." + key, Map.of("platforms", names)));
  }
}
