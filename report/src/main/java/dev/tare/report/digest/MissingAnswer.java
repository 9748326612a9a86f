package dev.tare.report.digest;

import dev.tare.analyzer.code.CapabilityState;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.result.CampaignSummary;
import dev.tare.analyzer.result.Capability;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.Lint;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.platform.Platform;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.CapabilityText;
import dev.tare.report.sentences.FailureText;
import dev.tare.report.sentences.ReportContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is missing, and why: platforms, benchmarks, runs, files. */
final class MissingAnswer {

  /** More than that are counted, not named. */
  private static final int NAMED = 2;

  private MissingAnswer() {}

  static String text(ReportContext context) {
    List<String> parts =
        Stream.of(
                platforms(context),
                unmeasured(context),
                cells(
                    context, "inapplicable", one -> one.state() == CapabilityState.NOT_APPLICABLE),
                cells(context, "incomparable", MissingAnswer::isIncomparable),
                failures(context),
                partial(context),
                files(context))
            .flatMap(Optional::stream)
            .toList();
    return parts.isEmpty()
        ? context.messages().text("digest.missing.nothing")
        : String.join(" ", parts);
  }

  static Tone tone(ReportContext context) {
    CampaignSummary campaign = context.analysis().campaign();
    return campaign.failed() == 0 ? Tone.NEUTRAL : campaign.measured() == 0 ? Tone.BAD : Tone.DOUBT;
  }

  private static Optional<String> platforms(ReportContext context) {
    List<Platform> unusable =
        context.analysis().platforms().stream().filter(platform -> !platform.usable()).toList();
    return listed(context, "platforms", unusable, platform -> platform(context, platform));
  }

  private static String platform(ReportContext context, Platform platform) {
    return CapabilityText.brief(context, platform.reasonCode(), platform.reason())
        .map(reason -> reasoned(context, context.platform(platform.id()), reason))
        .orElseGet(() -> context.platform(platform.id()));
  }

  private static String reasoned(ReportContext context, String what, String reason) {
    return context
        .messages()
        .text("digest.missing.reasoned", Map.of("what", what, "reason", reason));
  }

  /** As many as the table has. */
  private static Optional<String> cells(
      ReportContext context, String key, Predicate<Capability> such) {
    List<Capability> cells = context.analysis().capabilities().stream().filter(such).toList();
    return listed(context, key, cells, one -> cell(context, one));
  }

  /** Measured, but with values that mean something else. */
  private static boolean isIncomparable(Capability one) {
    return one.state() == CapabilityState.MEASURED && one.reason().isPresent();
  }

  /** What usable platforms have no value of, by platform. */
  private static Optional<String> unmeasured(ReportContext context) {
    List<List<Capability>> byPlatform =
        context.analysis().platforms().stream()
            .filter(Platform::usable)
            .map(platform -> unmeasured(context, platform))
            .filter(cells -> !cells.isEmpty())
            .toList();
    return listed(context, "cells", byPlatform, cells -> unmeasured(context, cells));
  }

  private static List<Capability> unmeasured(ReportContext context, Platform platform) {
    return context.analysis().capabilities().stream()
        .filter(one -> one.state() == CapabilityState.NOT_MEASURED)
        .filter(one -> one.platform().equals(platform.id()))
        .toList();
  }

  private static String unmeasured(ReportContext context, List<Capability> cells) {
    Map<String, Object> values =
        Map.of(
            "platform", context.platform(cells.get(0).platform()),
            "n", cells.size(),
            "of", context.analysis().benchmarks().size());
    return cells.size() == 1
        ? cell(context, cells.get(0))
        : context.messages().text("digest.missing.cells.of", values);
  }

  private static String cell(ReportContext context, Capability one) {
    Map<String, String> names =
        Map.of(
            "platform", context.platform(one.platform()),
            "benchmark", context.benchmark(one.benchmark()));
    String what = context.messages().text("digest.trust.place", names);
    return CapabilityText.brief(context, one.reasonCode(), one.reason())
        .map(reason -> reasoned(context, what, reason))
        .orElse(what);
  }

  /** A few by name, many by number. */
  private static <T> Optional<String> listed(
      ReportContext context, String key, List<T> all, Function<T, String> named) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    String names = all.stream().limit(NAMED).map(named).collect(Collectors.joining("; "));
    Map<String, Object> values = Map.of("list", names, "n", all.size(), "more", all.size() - NAMED);
    String suffix = all.size() > NAMED ? ".more" : "";
    return Optional.of(context.messages().text("digest.missing." + key + suffix, values));
  }

  private static Optional<String> failures(ReportContext context) {
    int failed = context.analysis().campaign().failed();
    if (failed == 0) {
      return Optional.empty();
    }
    Map<String, Integer> reasons = new HashMap<>();
    context
        .analysis()
        .capabilities()
        .forEach(one -> one.failures().forEach((why, n) -> reasons.merge(why, n, Integer::sum)));
    Map<String, Object> values =
        Map.of(
            "failed",
            failed,
            "all",
            failed + context.analysis().campaign().measured(),
            "reasons",
            new FailureText(context.messages()).reasons(reasons));
    String key = reasons.isEmpty() ? "digest.missing.failed.plain" : "digest.missing.failed";
    return Optional.of(context.messages().text(key, values));
  }

  private static Optional<String> partial(ReportContext context) {
    return context.analysis().findings().stream()
        .filter(finding -> finding.code() == FindingCode.PARTIAL)
        .findFirst()
        .map(Finding::numbers)
        .map(numbers -> context.messages().text("digest.missing.partial", numbers));
  }

  /** Files of which something was left out that may be a result. */
  private static Optional<String> files(ReportContext context) {
    List<String> files =
        context.analysis().lint().stream()
            .filter(MissingAnswer::leavesOut)
            .flatMap(lint -> lint.where().file().stream())
            .distinct()
            .toList();
    return listed(context, "files", files, Function.identity());
  }

  private static boolean leavesOut(Lint lint) {
    return lint.code() instanceof IssueCode code
        && code.leavesOut()
        && code != IssueCode.UNMAPPED_COLUMN
        && code != IssueCode.SEAL;
  }
}
