package dev.tare.cli.terminal;

import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Expectation.Clause;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.SampleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A part of an analysis for a terminal: its verdict, the reasons, and all its numbers. */
public final class Explanation {

  private final List<String> lines = new ArrayList<>();

  private Explanation() {}

  public static String of(Object part) {
    Explanation explanation = new Explanation();
    explanation.add(part);
    return String.join("\n", explanation.lines) + "\n" + AnalysisFile.textOf(part) + "\n";
  }

  private void add(Object part) {
    if (part instanceof Comparison comparison) {
      heading("comparison", comparison.id(), word(comparison.verdict()), comparison.qualified());
      comparison.reasons().forEach(r -> line("comparison.reason", r.code().name(), r.numbers()));
      CodeText.power(comparison).ifPresent(text -> lines.add("  " + text));
      CodeText.parts(comparison).ifPresent(text -> lines.add("  " + text));
    } else if (part instanceof SampleResult sample) {
      heading("sample", sample.id(), word(sample.verdict()), false);
      sample.reasons().forEach(r -> line("noise.reason", r.code().name(), r.numbers()));
      sample.causes().forEach(c -> line("noise.cause", c.code().name(), c.numbers()));
      CodeText.parts(sample).ifPresent(text -> lines.add("  " + text));
    } else if (part instanceof Expectation expectation) {
      String verdict = word(expectation.verdict());
      heading("expectation", expectation.text(), verdict, expectation.qualified());
      expectation.clauses().forEach(this::clause);
    } else if (part instanceof Finding finding) {
      heading("finding", finding.id(), finding.code().name(), false);
    } else if (part instanceof History.Series series) {
      heading("series", series.id(), word(series.verdict()), false);
    } else if (part instanceof Lint lint) {
      lines.add(CodeText.line(lint));
    }
  }

  private void clause(Clause clause) {
    lines.add(
        "  "
            + clause.left()
            + " "
            + clause.op()
            + " "
            + clause.right()
            + " -> "
            + word(clause.verdict())
            + (clause.qualified() ? ", with reservations" : ""));
    clause.reasons().forEach(r -> line("  ", "comparison.reason", r.code().name(), r.numbers()));
    clause.needsRuns().ifPresent(runs -> lines.add("    " + CodeText.needs(runs)));
  }

  private void heading(String kind, String id, String verdict, boolean qualified) {
    lines.add(kind + " " + id + " -> " + verdict + (qualified ? ", with reservations" : ""));
  }

  private void line(String family, String code, Map<String, Double> numbers) {
    line("", family, code, numbers);
  }

  private void line(String indent, String family, String code, Map<String, Double> numbers) {
    lines.add(indent + "  " + CodeText.reason(family, code, numbers));
  }

  private static String word(Enum<?> verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
