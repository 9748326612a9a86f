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
    return reservations(context).isEmpty() ? Tone.NEUTRAL : Tone.DOUBT;
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
    List<SampleResult> samples =
        context.analysis().samples().stream().filter(sample -> sample.n() > 0).toList();
    long unusable = samples.stream().filter(s -> s.verdict() == NoiseVerdict.UNUSABLE).count();
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
    doubted(context, list);
    return list;
  }

  private static boolean has(ReportContext context, FindingCode code) {
    return context.analysis().findings().stream().anyMatch(finding -> finding.code() == code);
  }

  private static boolean isSingleSession(ReportContext context) {
    return StatedComparisons.of(context).stream()
        .anyMatch(one -> one.has(ComparisonCode.SINGLE_SESSION));
  }

  /** Platforms whose values are better than those of the host, slow without a reason, or wrong. */
  private static void doubted(ReportContext context, List<String> list) {
    String platforms =
        context.analysis().findings().stream()
            .filter(
                finding ->
                    finding.code().isTooGood()
                        || finding.code() == FindingCode.ACCEL_OFF
                        || finding.code() == FindingCode.SAMPLE_IMPLAUSIBLE)
            .flatMap(finding -> finding.platform().stream())
            .distinct()
            .map(context::platform)
            .collect(Collectors.joining(", "));
    if (!platforms.isEmpty()) {
      list.add(context.messages().text("digest.trust.implausible", Map.of("platforms", platforms)));
    }
  }
}
