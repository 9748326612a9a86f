package dev.tare.report.evidence;

import dev.tare.dataset.CsvColumns;
import dev.tare.report.model.Figure.PlatformRuns;
import dev.tare.report.model.Figure.RunDetails;
import dev.tare.report.sentences.DisplayNames;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.DateText;
import dev.tare.report.text.Messages;
import dev.tare.report.text.NumberText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a page tells about each run in the figure of the host.
 *
 * @param runs in order of time
 */
record HostDetails(ReportContext context, List<TimedRun> runs) {

  RunDetails details() {
    Messages messages = context.messages();
    return new RunDetails(
        messages.text("figure.host.number"),
        Stream.concat(Stream.of("benchmark", "time"), recorded())
            .map(key -> DisplayNames.capital(messages.text("script.run." + key)))
            .toList(),
        context.analysis().platforms().stream().map(platform -> of(platform.id())).toList());
  }

  private Stream<String> recorded() {
    return TimedRun.FACTS.stream()
        .filter(fact -> runs.stream().anyMatch(run -> run.facts().containsKey(fact)));
  }

  private PlatformRuns of(String platform) {
    return new PlatformRuns(
        platform,
        context.heading(platform),
        IntStream.range(0, runs.size())
            .filter(i -> runs.get(i).cell().platform().equals(platform))
            .mapToObj(i -> texts(i + 1, runs.get(i)))
            .toList());
  }

  private List<String> texts(int number, TimedRun run) {
    return Stream.of(
            Stream.of(Integer.toString(number), benchmark(run)),
            Stream.of(DateText.second(run.time(), context.messages().language())),
            recorded().map(fact -> text(fact, run.facts().get(fact))))
        .flatMap(texts -> texts)
        .toList();
  }

  private String benchmark(TimedRun run) {
    return context
        .messages()
        .text(
            run.failed() ? "figure.host.failedRun" : "figure.host.run",
            Map.of("benchmark", context.benchmark(run.cell().benchmark()), "run", run.run()));
  }

  private String text(String fact, Double value) {
    NumberText numbers = context.messages().numbers();
    if (Objects.isNull(value)) {
      return "";
    }
    return fact.equals(CsvColumns.LOAD1)
        ? numbers.significant(value, 3)
        : numbers.percent(value / 100);
  }
}
