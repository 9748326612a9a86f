package dev.tare.report.sentences;

import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.result.History.Level;
import dev.tare.analyzer.result.History.Series;
import dev.tare.report.text.MessageKey;
import java.util.Map;

/** Values and verdict of a series of campaigns as text. */
public record HistoryText(ReportContext context, Series series) {

  /** A value of the series; a median has its unit. */
  public String value(double value) {
    String text = context.messages().numbers().significant(value, 4);
    return series.quantity() == HistoryQuantity.OVERHEAD
        ? text
        : context.withUnit(text, series.benchmark());
  }

  public String quantity() {
    return context.messages().text("history.quantity." + MessageKey.of(series.quantity()));
  }

  public String verdict() {
    return context.messages().text("history.verdict." + MessageKey.of(series.verdict()));
  }

  /** The level with the smallest change that raises an alarm; empty while it is not known. */
  public String level() {
    return series.level().map(this::level).orElse("");
  }

  private String level(Level level) {
    Map<String, Object> values =
        Map.of("level", value(level.value()), "smallest", level.smallest());
    return context.messages().text("history.level", values);
  }
}
