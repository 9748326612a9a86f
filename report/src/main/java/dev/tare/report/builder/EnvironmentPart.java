package dev.tare.report.builder;

import dev.tare.report.model.Section;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.Column;
import dev.tare.report.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts about host, platforms and tools. */
record EnvironmentPart(Material material, Words words) {

  static Optional<Section> of(Material material) {
    Map<String, Map<String, String>> facts = material.analysis().facts();
    EnvironmentPart part = new EnvironmentPart(material, material.words());
    List<Table> tables =
        facts.entrySet().stream()
            .filter(section -> !section.getValue().isEmpty())
            .map(section -> part.table(section.getKey(), section.getValue()))
            .toList();
    return tables.isEmpty() ? Optional.empty() : Optional.of(part.section(tables));
  }

  private Section section(List<Table> tables) {
    return new Section(
        "environment",
        words.say("page.environment"),
        List.of(words.say("page.environment.intro")),
        List.of(),
        tables,
        List.of());
  }

  private Table table(String section, Map<String, String> facts) {
    return new Table(
        title(section),
        List.of(
            new Column(words.say("table.fact"), false),
            new Column(words.say("table.value"), false)),
        facts.entrySet().stream()
            .map(fact -> List.of(name(fact.getKey()), fact.getValue()))
            .toList());
  }

  /** A known section, a platform, or the section's own name. */
  private String title(String section) {
    return words.find("facts.section." + section).orElseGet(() -> material.heading(section));
  }

  private String name(String key) {
    return words.find("facts.key." + key).orElse(key);
  }
}
