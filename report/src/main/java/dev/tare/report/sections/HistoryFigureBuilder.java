package dev.tare.report.sections;

import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.result.History.Series;
import dev.tare.report.model.HistoryFigure;
import dev.tare.report.model.HistoryFigure.Course;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figure of one benchmark over the campaigns. */
record HistoryFigureBuilder(
    HistorySectionBuilder part, String benchmark, HistoryQuantity quantity) {

  HistoryFigure figure(List<Series> shown) {
    Messages words = part.words();
    String kind = ComparisonText.word(quantity);
    List<Course> courses = shown.stream().map(part::course).toList();
    return new HistoryFigure(
        benchmark + "-nights-" + kind,
        words.say("figure.nights.title." + kind, Map.of("benchmark", name())),
        courses.stream().map(this::described).collect(Collectors.joining(" ")),
        words.say("figure.nights.caption"),
        words.language(),
        axis(),
        words.say("figure.nights.axis"),
        part.history().nights().size(),
        courses);
  }

  private String name() {
    return part.material().benchmark(benchmark);
  }

  private String axis() {
    if (quantity == HistoryQuantity.MEDIAN) {
      return part.material().unitAndDirection(benchmark);
    }
    boolean directed = part.material().analysis().benchmark(benchmark).better().isPresent();
    return part.words().say(directed ? "figure.ratios.axis" : "figure.ratios.plainAxis");
  }

  private String described(Course course) {
    return part.words()
        .say(
            "figure.nights.description",
            Map.of(
                "platform", course.platform(),
                "n", course.dots().size(),
                "level", course.levelText(),
                "verdict", course.verdict()));
  }
}
