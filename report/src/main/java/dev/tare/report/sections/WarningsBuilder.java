package dev.tare.report.sections;

import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Severity;
import dev.tare.report.model.Tone;
import dev.tare.report.model.Warnings;
import dev.tare.report.model.Warnings.Warning;
import dev.tare.report.sentences.LintText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.MessageKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The plausibility warnings, in the analyzer's order. */
record WarningsBuilder(ReportContext context) {

  static Optional<Warnings> of(ReportContext context) {
    List<Lint> lint = context.analysis().lint();
    if (lint.isEmpty()) {
      return Optional.empty();
    }
    WarningsBuilder part = new WarningsBuilder(context);
    return Optional.of(
        new Warnings(
            "lint",
            context.messages().text("page.lint"),
            context.messages().text("page.lint.intro" + (excludes(context) ? ".excluded" : "")),
            part.warnings(lint)));
  }

  private static boolean excludes(ReportContext context) {
    return context.analysis().samples().stream().anyMatch(SampleResult::isImplausible);
  }

  /** A warning that holds in several places appears once, with all of them. */
  private List<Warning> warnings(List<Lint> all) {
    Map<Warning, List<Lint>> alike = new LinkedHashMap<>();
    all.forEach(
        lint ->
            alike
                .computeIfAbsent(
                    warning(lint, LintText.of(context, lint)), same -> new ArrayList<>())
                .add(lint));
    return alike.entrySet().stream().map(e -> warning(e.getKey(), e.getValue())).toList();
  }

  private Warning warning(Warning one, List<Lint> alike) {
    Warning shown =
        alike.size() > 1 ? warning(alike.get(0), LintText.ofEach(context, alike.get(0))) : one;
    return shown.at(
        alike.stream()
            .flatMap(lint -> place(lint.where()).stream())
            .collect(Collectors.joining(", ")));
  }

  private Warning warning(Lint lint, String text) {
    return new Warning(
        tone(lint.severity()),
        context.messages().text("lint.severity." + MessageKey.of(lint.severity())),
        lint.code().name(),
        Optional.empty(),
        text);
  }

  private static Tone tone(Severity severity) {
    return switch (severity) {
      case ERROR -> Tone.BAD;
      case WARNING -> Tone.DOUBT;
      case INFO -> Tone.NEUTRAL;
    };
  }

  private Optional<String> place(Lint.Where where) {
    if (where.file().isPresent()) {
      String file = where.file().get();
      boolean whole = where.line().isEmpty() || where.line().getAsLong() == 0;
      return Optional.of(whole ? file : file + ":" + where.line().getAsLong());
    }
    return where
        .platform()
        .map(context::platform)
        .map(platform -> withBenchmark(platform, where.benchmark()))
        .or(() -> where.benchmark().map(context::benchmark));
  }

  private String withBenchmark(String platform, Optional<String> benchmark) {
    return benchmark.map(id -> platform + ", " + context.benchmark(id)).orElse(platform);
  }
}
