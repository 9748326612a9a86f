package dev.tare.report.sentences;

import dev.tare.analyzer.result.Lint;
import dev.tare.report.text.Messages;
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

  /** One that holds alike in several places. */
  public static String ofEach(ReportContext context, Lint lint) {
    return context
        .messages()
        .find("lint." + lint.code().name() + ".each", values(context, lint))
        .orElseGet(() -> of(context, lint));
  }

  private static Map<String, Object> values(ReportContext context, Lint lint) {
    Map<String, Object> values = values(context.messages(), lint.numbers());
    lint.where().platform().ifPresent(id -> values.put("platform", context.platform(id)));
    lint.where().benchmark().ifPresent(id -> values.put("benchmark", context.benchmark(id)));
    lint.text().ifPresent(text -> values.put("text", text));
    return values;
  }

  /** Its numbers, and how fast it is beside emulation, if that was measured. */
  public static Map<String, Object> values(Messages messages, Map<String, Double> numbers) {
    Map<String, Object> values = new HashMap<>(numbers);
    String pace = numbers.getOrDefault("kvmOverQemu", 1.0) < 1 ? "slower" : "faster";
    messages
        .find("lint.emulation." + pace, numbers)
        .ifPresent(words -> values.put("emulation", words));
    return values;
  }
}
