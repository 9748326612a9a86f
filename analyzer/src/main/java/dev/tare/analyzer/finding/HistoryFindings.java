package dev.tare.analyzer.finding;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Alarm;
import dev.tare.analyzer.result.History.Quantity;
import dev.tare.analyzer.result.History.Series;
import dev.tare.analyzer.result.History.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What changed since earlier nights, and what did not. */
final class HistoryFindings {

  private HistoryFindings() {}

  /** Changes that became certain tonight, those for the worse first. */
  static List<Sentence> changes(Analysis analysis) {
    return Stream.of(Verdict.WORSE, Verdict.CHANGED, Verdict.BETTER)
        .flatMap(verdict -> series(analysis, verdict))
        .map(HistoryFindings::change)
        .toList();
  }

  /** Nights that stand out alone, and how many series go on as they were. */
  static List<Sentence> rest(Analysis analysis) {
    return Stream.of(
            series(analysis, Verdict.SUSPECT).map(HistoryFindings::suspect),
            steady(analysis).stream(),
            young(analysis).stream())
        .flatMap(sentences -> sentences)
        .toList();
  }

  private static Stream<Series> series(Analysis analysis, Verdict verdict) {
    return analysis.history().stream()
        .flatMap(history -> history.series().stream())
        .filter(series -> series.verdict() == verdict);
  }

  /** The baseline's own change is the host's. */
  private static Sentence change(Series series) {
    Alarm alarm = series.alarms().get(series.alarms().size() - 1);
    return about(series, "HISTORY_" + series.verdict() + suffix(series))
        .with("change", alarm.factor() - 1)
        .with("nights", since(series, alarm));
  }

  private static String suffix(Series series) {
    return series.quantity() == Quantity.MEDIAN ? "_ITSELF" : "";
  }

  private static Sentence about(Series series, String code) {
    Sentence sentence =
        Sentence.of(code)
            .about(Optional.of(series.platform()), Optional.of(series.benchmark()))
            .by(List.of(series.id()));
    return series.baseline().map(sentence::against).orElse(sentence);
  }

  /** Nights of the new level, tonight included. */
  private static long since(Series series, Alarm alarm) {
    return series.points().stream()
        .dropWhile(point -> !point.campaign().equals(alarm.from()))
        .count();
  }

  private static Sentence suspect(Series series) {
    History.Point tonight = series.points().get(series.points().size() - 1);
    double level = series.level().orElseThrow().value();
    return about(series, "HISTORY_SUSPECT" + suffix(series))
        .with("value", tonight.value())
        .with("level", level);
  }

  private static Optional<Sentence> steady(Analysis analysis) {
    List<Series> steady = series(analysis, Verdict.STEADY).toList();
    return steady.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Sentence.of("HISTORY_STEADY")
                .with("series", steady.size())
                .with("nights", analysis.history().orElseThrow().nights().size())
                .with(
                    "smallest",
                    steady.stream()
                        .flatMap(series -> series.level().stream())
                        .mapToDouble(History.Level::smallest)
                        .max())
                .by(steady.stream().map(Series::id).toList()));
  }

  private static Optional<Sentence> young(Analysis analysis) {
    List<Series> young = series(analysis, Verdict.TOO_FEW_NIGHTS).toList();
    return young.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Sentence.of("HISTORY_TOO_FEW_NIGHTS")
                .with("series", young.size())
                .by(young.stream().map(Series::id).toList()));
  }
}
