package dev.tare.report.sentences;

import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Alarm;
import dev.tare.analyzer.result.History.Level;
import dev.tare.analyzer.result.History.Point;
import dev.tare.analyzer.result.History.Series;
import dev.tare.report.text.MessageKey;
import dev.tare.report.text.Messages;
import dev.tare.report.text.NumberText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Values and verdict of a series of campaigns as text. */
public record HistoryText(ReportContext context, Series series) {

  /** From here on a change is written as a factor. */
  private static final double DOUBLE = 2;

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

  /** The verdict; of an open change also since when, and its size. */
  public String verdict() {
    String verdict = context.messages().text("history.verdict." + MessageKey.of(series.verdict()));
    return series.open().map(alarm -> open(verdict, alarm)).orElse(verdict);
  }

  /** The verdict, of an open change also since when: for places without room for its size. */
  public String shortVerdict() {
    String verdict = context.messages().text("history.verdict." + MessageKey.of(series.verdict()));
    return series.open().map(alarm -> since(verdict, alarm)).orElse(verdict);
  }

  private String since(String verdict, Alarm alarm) {
    return context
        .messages()
        .text(
            "history.verdict.since",
            Map.of("verdict", verdict, "since", context.shortCampaign(alarm.from())));
  }

  private String open(String verdict, Alarm alarm) {
    return context
        .messages()
        .text(
            "history.verdict.open",
            Map.of(
                "verdict", verdict,
                "since", context.campaign(alarm.from()),
                "nights", alarm.nights(),
                "sizeText", change(alarm.factor())));
  }

  /** A change of the cost with its interval, in per cent, or as a factor when it is large. */
  public String change(Estimate factor) {
    NumberText numbers = context.messages().numbers();
    return factor.high() < DOUBLE
        ? percent(factor)
        : numbers.point(factor.point(), factor.low(), factor.high())
            + "\u00a0\u00d7\u00a0"
            + numbers.range(factor.point(), factor.low(), factor.high());
  }

  private String percent(Estimate factor) {
    NumberText numbers = context.messages().numbers();
    double point = 100 * (factor.point() - 1);
    double low = 100 * (factor.low() - 1);
    double high = 100 * (factor.high() - 1);
    return (point < 0 ? "" : "+")
        + numbers.point(point, low, high)
        + "\u00a0%\u00a0"
        + numbers.range(point, low, high);
  }

  /** The campaign that the last change dates from; of suspects in a row, the first. */
  public String since(int suspects) {
    List<Point> counted = series.counted();
    return series
        .lastAlarm()
        .filter(alarm -> suspects == 0)
        .map(alarm -> context.campaign(alarm.from()))
        .orElseGet(() -> context.campaign(counted.get(counted.size() - suspects).campaign()));
  }

  /** What else there is to know of an open change, and how to accept it. */
  public List<String> details() {
    return series.open().stream().flatMap(this::details).toList();
  }

  private Stream<String> details(Alarm alarm) {
    Messages messages = context.messages();
    Stream<String> missing =
        isCounted() ? Stream.of() : Stream.of(messages.text("history.open.missing"));
    Map<String, String> names =
        Map.of("series", series.platform() + "/" + series.benchmark(), "campaign", alarm.from());
    return Stream.of(latest(alarm), missing, Stream.of(messages.text("history.open.accept", names)))
        .flatMap(part -> part);
  }

  /** How large it is lately, where that differs from the whole. */
  private Stream<String> latest(Alarm alarm) {
    return alarm.latest().stream()
        .mapToObj(latest -> context.messages().text("history.open.latest", latest(latest)));
  }

  private static Map<String, Object> latest(double factor) {
    return Map.of("latest", factor - 1);
  }

  private boolean isCounted() {
    String tonight = context.analysis().history().map(History::tonight).orElseThrow();
    return series.counted().stream().anyMatch(point -> point.campaign().equals(tonight));
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
