package dev.tare.report.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tare.dataset.file.PrintableText;
import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.Figure.PlatformRuns;
import dev.tare.report.model.Figure.RunDetails;
import dev.tare.report.model.Overview.OverviewRow;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.RunsFigure;
import dev.tare.report.model.RunsFigure.RunDot;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import dev.tare.report.text.ShownText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What the script of a report's page needs besides the page, as JSON. */
final class PageData {

  private static final ObjectMapper JSON = new ObjectMapper();

  private PageData() {}

  static Markup of(ReportModel report) {
    Map<String, Object> runs = new LinkedHashMap<>();
    report.benchmarks().stream()
        .filter(BenchmarkSection::whole)
        .forEach(section -> runs.put(section.anchor(), details(section)));
    report.shownFigures().stream()
        .filter(figure -> !figure.details().platforms().isEmpty())
        .forEach(figure -> runs.put(figure.id(), details(figure.details(), (id, run) -> true)));
    return of(report.language(), platforms(report), runs);
  }

  /** For a page without platforms to choose from and without single runs. */
  static Markup of(Language language) {
    return of(language, List.of(), Map.of());
  }

  private static Markup of(
      Language language, List<List<String>> platforms, Map<String, Object> runs) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("words", Messages.in(language).family("script.word"));
    data.put("platforms", platforms);
    data.put("runs", runs);
    return new Markup(json(data).replace("<", "\\u003c"));
  }

  /** Id and name of each, in the order of the overview. */
  private static List<List<String>> platforms(ReportModel report) {
    List<List<String>> platforms = new ArrayList<>();
    for (int i = 0; i < report.overview().rows().size(); i++) {
      OverviewRow row = report.overview().rows().get(i);
      String id = report.overview().keys().get(i).platforms().get(0);
      platforms.add(List.of(id, shown(row.title())));
    }
    return platforms;
  }

  /** Of those runs that the figures of the section show. */
  private static Map<String, Object> details(BenchmarkSection section) {
    Map<String, Set<String>> drawn = drawn(section);
    return details(section.details(), (id, run) -> drawn.getOrDefault(id, Set.of()).contains(run));
  }

  private static Map<String, Object> details(RunDetails of, BiPredicate<String, String> isDrawn) {
    Map<String, Object> platforms = new LinkedHashMap<>();
    of.platforms().forEach(one -> platforms.put(one.id(), runs(one, isDrawn)));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("word", of.word());
    details.put("labels", of.labels());
    details.put("platforms", platforms);
    return details;
  }

  private static Map<String, Object> runs(
      PlatformRuns platform, BiPredicate<String, String> isDrawn) {
    Map<String, Object> runs = new LinkedHashMap<>();
    runs.put("name", shown(platform.name()));
    runs.put(
        "runs",
        platform.runs().stream()
            .filter(run -> isDrawn.test(platform.id(), run.get(0)))
            .map(run -> run.stream().map(PageData::shown).toList())
            .toList());
    return runs;
  }

  /** The numbers of the runs that the figures show, by platform. */
  private static Map<String, Set<String>> drawn(BenchmarkSection section) {
    Map<String, Set<String>> drawn = new HashMap<>();
    section.figures().stream()
        .filter(RunsFigure.class::isInstance)
        .flatMap(figure -> ((RunsFigure) figure).series().stream())
        .forEach(
            series ->
                Stream.concat(series.dots().stream().map(RunDot::run), series.failed().stream())
                    .map(String::valueOf)
                    .forEach(drawn.computeIfAbsent(series.id(), id -> new HashSet<>())::add));
    return drawn;
  }

  /** The script puts texts into the page as they are. */
  private static String shown(String text) {
    return PrintableText.of(ShownText.beginning(text));
  }

  private static String json(Object value) {
    try {
      return PrintableText.json(JSON.writeValueAsString(value));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
