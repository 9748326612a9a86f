package dev.tare.report.comparison;

import dev.tare.analyzer.history.FactChange;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.model.chapter.Chapter;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the facts of the two campaigns differ in; what decides comes first. */
record HostChapter(ComparedCampaigns campaigns, Messages messages) {

  static Chapter of(ComparedCampaigns campaigns) {
    return new HostChapter(campaigns, campaigns.messages()).chapter();
  }

  private Chapter chapter() {
    List<StatedFact> facts =
        campaigns.comparison().changes().stream()
            .map(change -> new StatedFact(campaigns, change))
            .toList();
    List<StatedFact> differing = facts.stream().filter(StatedFact::differs).toList();
    return new Chapter(
        "hosts",
        messages.text("compare.hosts"),
        intro(differing, (int) facts.stream().filter(StatedFact::isOneSided).count()),
        List.of(),
        List.of(),
        differing.isEmpty() ? List.of() : List.of(table(differing)),
        List.of());
  }

  private List<String> intro(List<StatedFact> differing, int oneSided) {
    List<String> intro = new ArrayList<>();
    intro.add(messages.text(differing.isEmpty() ? "compare.hosts.same" : "compare.hosts.intro"));
    if (oneSided > 0) {
      intro.add(messages.text("compare.hosts.oneSided", Map.of("n", oneSided)));
    }
    return intro;
  }

  private Table table(List<StatedFact> facts) {
    return new Table(
        messages.text("compare.hosts.caption"),
        List.of(
            new TableColumn(messages.text("table.fact"), false),
            new TableColumn(messages.text("compare.earlier"), false),
            new TableColumn(messages.text("compare.later"), false),
            new TableColumn(messages.text("compare.decisive"), false)),
        facts.stream().map(this::row).toList());
  }

  private List<String> row(StatedFact fact) {
    return List.of(
        fact.name(),
        fact.before(),
        fact.after(),
        messages.text(fact.change().decisive() ? "compare.yes" : "compare.no"));
  }

  /** The first facts that decide, such as {@code processor, cores (host); linpack (workloads)}. */
  static String decisive(ComparedCampaigns campaigns, int most) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    campaigns.comparison().changes().stream()
        .filter(FactChange::decisive)
        .limit(most)
        .map(change -> new StatedFact(campaigns, change))
        .forEach(
            fact -> groups.computeIfAbsent(fact.group(), g -> new ArrayList<>()).add(fact.label()));
    return groups.entrySet().stream()
        .map(group -> String.join(", ", group.getValue()) + " (" + group.getKey() + ")")
        .collect(Collectors.joining("; "));
  }
}
