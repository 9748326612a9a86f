package dev.tare.report.sections;

import dev.tare.analyzer.result.Outlier;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.report.model.Figure.PlatformRuns;
import dev.tare.report.model.Figure.RunDetails;
import dev.tare.report.model.RunsFigure;
import dev.tare.report.model.RunsFigure.RunDot;
import dev.tare.report.model.RunsFigure.RunSeries;
import dev.tare.report.sentences.DisplayNames;
import dev.tare.report.sentences.FailureText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.DateText;
import dev.tare.report.text.MessageKey;
import dev.tare.report.text.Messages;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is recorded about each run of a benchmark that is drawn; labels that no run has are left
 * out.
 *
 * @param drawn numbers of the runs in the figures, by platform
 */
record RunDetailsBuilder(
    ReportContext context, String benchmark, Map<String, int[]> drawn, Messages messages) {

  /** Shares of the time of a run, in per cent. */
  private static final List<String> SHARES =
      List.of(
          CsvColumns.STEAL,
          CsvColumns.IOWAIT,
          CsvColumns.PSI_CPU,
          CsvColumns.PSI_IO,
          CsvColumns.PSI_MEMORY,
          CsvColumns.THROTTLED);

  static RunDetails of(ReportContext context, String benchmark, List<RunsFigure> figures) {
    Map<String, int[]> drawn =
        figures.stream()
            .flatMap(figure -> figure.series().stream())
            .collect(Collectors.toMap(RunSeries::id, RunDetailsBuilder::drawn));
    return new RunDetailsBuilder(context, benchmark, drawn, context.messages()).details();
  }

  /** In ascending order. */
  private static int[] drawn(RunSeries series) {
    return Stream.concat(series.dots().stream().map(RunDot::run), series.failed().stream())
        .mapToInt(run -> run)
        .sorted()
        .distinct()
        .toArray();
  }

  private int[] drawn(Sample sample) {
    return drawn.getOrDefault(sample.cell().platform(), new int[0]);
  }

  private RunDetails details() {
    List<Run> shown =
        context.samples(benchmark).stream()
            .flatMap(result -> context.runs(result).stream())
            .flatMap(this::runs)
            .toList();
    Map<String, Function<Run, String>> fields = recorded(shown);
    Stream<String> labels = Stream.concat(Stream.of("value"), fields.keySet().stream());
    return new RunDetails(
        messages.text("script.word.run"),
        Stream.concat(labels, Stream.of("outlier"))
            .map(key -> DisplayNames.capital(messages.text("script.run." + key)))
            .toList(),
        context.samples(benchmark).stream().map(one -> platform(one, fields)).toList());
  }

  private Map<String, Function<Run, String>> recorded(List<Run> shown) {
    Map<String, Function<Run, String>> fields = new LinkedHashMap<>();
    fields.put(CsvColumns.ROUND, run -> count(run.round()));
    fields.put(CsvColumns.SESSION, run -> count(run.session()));
    fields.put(CsvColumns.TIME, run -> time(run.time()));
    SHARES.forEach(column -> fields.put(column, run -> share(run.number(column))));
    fields.put(CsvColumns.LOAD1, run -> number(run.number(CsvColumns.LOAD1)));
    fields.values().removeIf(field -> shown.stream().allMatch(run -> field.apply(run).isEmpty()));
    return fields;
  }

  private Stream<Run> runs(Sample sample) {
    return Arrays.stream(sample.places(drawn(sample))).mapToObj(sample.runs()::get);
  }

  private PlatformRuns platform(SampleResult result, Map<String, Function<Run, String>> fields) {
    Stream<List<String>> runs =
        context.runs(result).stream().flatMap(sample -> all(sample, result, fields));
    return new PlatformRuns(result.platform(), context.heading(result), runs.toList());
  }

  private Stream<List<String>> all(
      Sample sample, SampleResult result, Map<String, Function<Run, String>> fields) {
    Map<Integer, String> outliers =
        result.outliers().stream()
            .collect(Collectors.toMap(Outlier::run, this::outlier, (first, second) -> first));
    return Stream.concat(
        runs(sample).map(run -> run(run, fields, outliers.getOrDefault(run.number(), ""))),
        sample.failures().stream()
            .filter(failure -> Arrays.binarySearch(drawn(sample), failure.run()) >= 0)
            .map(failure -> failed(failure, fields.size())));
  }

  private String outlier(Outlier outlier) {
    return messages.text("script.run.outlier." + MessageKey.of(outlier.severity()));
  }

  private List<String> run(Run run, Map<String, Function<Run, String>> fields, String outlier) {
    String value = context.withUnit(messages.numbers().significant(run.value(), 5), benchmark);
    return Stream.of(
            Stream.of(Integer.toString(run.number()), value),
            fields.values().stream().map(field -> field.apply(run)),
            Stream.of(outlier))
        .flatMap(texts -> texts)
        .toList();
  }

  private List<String> failed(Failure failure, int fields) {
    String reason = new FailureText(messages).reason(failure.reason());
    String value = messages.text("script.run.failed", Map.of("reason", reason));
    return Stream.concat(
            Stream.of(Integer.toString(failure.run()), value),
            Collections.nCopies(fields + 1, "").stream())
        .toList();
  }

  private static String count(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  private String time(OptionalDouble unixSeconds) {
    return unixSeconds.isPresent()
        ? DateText.second(unixSeconds.getAsDouble(), messages.language())
        : "";
  }

  private String share(OptionalDouble percent) {
    return percent.isPresent() ? messages.numbers().percent(percent.getAsDouble() / 100) : "";
  }

  private String number(OptionalDouble number) {
    return number.isPresent() ? messages.numbers().significant(number.getAsDouble(), 3) : "";
  }
}
