package dev.tare.report.sections;

import dev.tare.analyzer.result.Lint;
import dev.tare.dataset.Severity;
import dev.tare.report.model.Tone;
import dev.tare.report.model.Warnings;
import dev.tare.report.model.Warnings.Doubt;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.ReportContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plausibility hints, the severe ones first. */
public record WarningsBuilder(ReportContext material) {

  static Optional<Warnings> of(ReportContext material) {
    List<Lint> lint = material.analysis().lint();
    if (lint.isEmpty()) {
      return Optional.empty();
    }
    WarningsBuilder part = new WarningsBuilder(material);
    return Optional.of(
        new Warnings(
            "lint",
            material.words().say("page.lint"),
            material.words().say("page.lint.intro"),
            part.doubts(lint)));
  }

  /** What holds of several places in the same words is told once. */
  private List<Doubt> doubts(List<Lint> lint) {
    Map<Doubt, List<String>> places = new LinkedHashMap<>();
    lint.stream()
        .sorted(Comparator.comparing(Lint::severity))
        .forEach(
            hint ->
                places
                    .computeIfAbsent(doubt(hint), same -> new ArrayList<>())
                    .addAll(place(hint.where()).stream().toList()));
    return places.entrySet().stream()
        .map(entry -> entry.getKey().at(String.join(", ", entry.getValue())))
        .toList();
  }

  private Doubt doubt(Lint lint) {
    return new Doubt(
        tone(lint.severity()),
        material.words().say("lint.severity." + ComparisonText.word(lint.severity())),
        lint.code().name(),
        Optional.empty(),
        text(material, lint));
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
        .map(material::platform)
        .map(platform -> withBenchmark(platform, where.benchmark()))
        .or(() -> where.benchmark().map(material::benchmark));
  }

  private String withBenchmark(String platform, Optional<String> benchmark) {
    return benchmark.map(id -> platform + ", " + material.benchmark(id)).orElse(platform);
  }

  /** In the reader's words, and what the reader of the file said in English. */
  public static String text(ReportContext material, Lint lint) {
    Map<String, Object> values = new HashMap<>(lint.numbers());
    lint.where().platform().ifPresent(id -> values.put("platform", material.platform(id)));
    lint.where().benchmark().ifPresent(id -> values.put("benchmark", material.benchmark(id)));
    lint.text().ifPresent(text -> values.put("text", text));
    return ReportContext.capital(
        lint.text().isPresent() && material.words().find("lint." + lint.code().name()).isEmpty()
            ? lint.text().get()
            : material.words().tell("lint", lint.code().name(), values));
  }
}
