package dev.tare.report.sentences;

import dev.tare.analyzer.result.Lint;
import java.util.HashMap;
import java.util.Map;

/** A plausibility warning as a sentence. */
public final class LintText {

  private LintText() {}

  /** In the reader's language; without a translation, the English text that the warning carries. */
  public static String of(ReportContext context, Lint lint) {
    String code = lint.code().name();
    return ReportContext.capital(
        lint.text()
            .filter(text -> context.messages().find("lint." + code).isEmpty())
            .orElseGet(() -> context.messages().ofCode("lint", code, values(context, lint))));
  }

  private static Map<String, Object> values(ReportContext context, Lint lint) {
    Map<String, Object> values = new HashMap<>(lint.numbers());
    lint.where().platform().ifPresent(id -> values.put("platform", context.platform(id)));
    lint.where().benchmark().ifPresent(id -> values.put("benchmark", context.benchmark(id)));
    lint.text().ifPresent(text -> values.put("text", text));
    return values;
  }
}
