package dev.tare.report.sections;

import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.model.Section;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts about host, platforms, tools and workloads. */
record EnvironmentBuilder(
    ReportContext context, Messages messages, Map<String, Map<String, String>> facts) {

  /** Fewer equal facts are no reason to look them up elsewhere. */
  private static final int MANY = 3;

  static Optional<Section> of(ReportContext context) {
    EnvironmentBuilder part =
        new EnvironmentBuilder(context, context.messages(), context.analysis().facts());
    List<Table> tables = Stream.concat(part.sections(), part.workloads()).toList();
    return tables.isEmpty() ? Optional.empty() : Optional.of(part.section(tables));
  }

  private Section section(List<Table> tables) {
    return new Section(
        "environment",
        messages.text("page.environment"),
        List.of(messages.text("page.environment.intro")),
        List.of(),
        tables,
        List.of());
  }

  private Stream<Table> sections() {
    return facts.entrySet().stream()
        .filter(section -> !section.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .filter(section -> !isWorkload(section) && !isOfAnother(section))
        .map(section -> table(title(section), rows(section)));
  }

  /** A variant of a platform states what differs from it. */
  private Map<String, String> rows(String section) {
    Map<String, String> own = facts.get(section);
    Optional<String> base =
        context.index().traits(section).variantOf().filter(platform -> covers(own, platform));
    Map<String, String> rows =
        named(section, base.map(platform -> unlike(own, platform)).orElse(own));
    base.ifPresent(
        platform ->
            rows.put(
                messages.text(rows.isEmpty() ? "facts.all" : "facts.others"),
                messages.text("facts.asBase", Map.of("platform", context.platform(platform)))));
    return rows;
  }

  /** Whether a platform states nothing that its variant does not state, and much is the same. */
  private boolean covers(Map<String, String> own, String platform) {
    Map<String, String> base = facts.getOrDefault(platform, Map.of());
    return own.keySet().containsAll(base.keySet())
        && own.size() - unlike(own, platform).size() >= MANY;
  }

  private Map<String, String> unlike(Map<String, String> own, String platform) {
    Map<String, String> base = facts.getOrDefault(platform, Map.of());
    Map<String, String> unlike = new LinkedHashMap<>(own);
    unlike.entrySet().removeAll(base.entrySet());
    return unlike;
  }

  /** The facts of a workload on one platform are in a section named after the sample. */
  private boolean isWorkload(String section) {
    return context.analysis().samples().stream().anyMatch(s -> s.id().equals(section));
  }

  /** What was recorded on a well-known platform that the dataset does not hold. */
  private boolean isOfAnother(String section) {
    String platform =
        context.analysis().benchmarks().stream()
            .map(benchmark -> "-" + benchmark.id())
            .filter(section::endsWith)
            .map(ending -> section.substring(0, section.length() - ending.length()))
            .findFirst()
            .orElse(section);
    return messages.find("name.platform." + platform).isPresent()
        && context.analysis().platforms().stream().noneMatch(one -> one.id().equals(platform));
  }

  /** Platforms on which a workload reported the same share a row. */
  private Stream<Table> workloads() {
    Map<List<String>, List<String>> platforms = new LinkedHashMap<>();
    for (SampleResult sample : context.analysis().samples()) {
      Map<String, String> reported = facts.getOrDefault(sample.id(), Map.of());
      if (!reported.isEmpty()) {
        List<String> same =
            List.of(context.benchmark(sample.benchmark()), line(sample.id(), reported));
        platforms
            .computeIfAbsent(same, is -> new ArrayList<>())
            .add(context.platform(sample.platform()));
      }
    }
    Map<String, String> rows = new LinkedHashMap<>();
    platforms.forEach(
        (same, of) -> rows.put(same.get(0) + ": " + String.join(", ", of), same.get(1)));
    return rows.isEmpty()
        ? Stream.empty()
        : Stream.of(table(messages.text("facts.workloads"), rows));
  }

  private String line(String sample, Map<String, String> reported) {
    return named(sample, reported).entrySet().stream()
        .map(fact -> fact.getKey() + " " + fact.getValue())
        .collect(Collectors.joining(", "));
  }

  private Table table(String title, Map<String, String> rows) {
    return new Table(
        title,
        List.of(
            new TableColumn(messages.text("table.fact"), false),
            new TableColumn(messages.text("table.value"), false)),
        rows.entrySet().stream().map(fact -> List.of(fact.getKey(), fact.getValue())).toList());
  }

  /** A known section, a platform, or the section's own name. */
  private String title(String section) {
    return messages.find("facts.section." + section).orElseGet(() -> context.heading(section));
  }

  private Map<String, String> named(String section, Map<String, String> stated) {
    Map<String, String> named = new LinkedHashMap<>();
    stated.forEach(
        (key, value) ->
            named.put(
                messages.find("facts.key." + key).orElse(key),
                isComplaint(section, key, value)
                    ? messages.text("facts.noVersion")
                    : FactText.of(messages, section, key, value)));
    return named;
  }

  /** What a tool answers that does not know its version: words without a digit but its name's. */
  private static boolean isComplaint(String section, String tool, String value) {
    return section.equals("tools") && value.replace(tool, "").chars().noneMatch(Character::isDigit);
  }
}
