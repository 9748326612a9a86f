package dev.tare.cli.terminal;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.file.PrintableText;
import dev.tare.dataset.read.BareDirectory;
import dev.tare.dataset.read.naming.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping file with a {@code ?} wherever a user must answer. The questions about tables and those
 * about names are put together by key.
 */
public final class DraftedMapping {

  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private DraftedMapping() {}

  /**
   * The questions of a directory; absent when there are none.
   *
   * @param tables the questions about tables
   */
  public static Optional<String> of(BareDirectory read, Optional<String> tables) {
    DraftedMapping draft = new DraftedMapping();
    tables.ifPresent(draft::addSections);
    read.questions().forEach(draft::add);
    if (draft.sections.isEmpty()) {
      return Optional.empty();
    }
    read.dataset().benchmarks().stream()
        .filter(benchmark -> benchmark.better().isEmpty())
        .forEach(draft::addUnit);
    return Optional.of(draft.text());
  }

  /** Adds a text whose lines without indentation are keys. */
  private void addSections(String yaml) {
    List<String> section = new ArrayList<>();
    List<String> comments = new ArrayList<>();
    for (String line : yaml.lines().toList()) {
      if (line.matches("[a-z]+:")) {
        section = section(line.substring(0, line.length() - 1));
        section.addAll(comments);
        comments.clear();
      } else if (line.startsWith("#")) {
        comments.add("  " + line);
      } else {
        section.add(line);
      }
    }
  }

  private void add(Question question) {
    List<String> section = section(question.key());
    section.add("  # " + oneLine(question.file() + ": " + question.text()));
    question.draft().forEach(line -> section.add("  " + line));
  }

  private void addUnit(Benchmark benchmark) {
    section("series")
        .addAll(
            List.of(
                "  # " + oneLine(benchmark.title()) + ": answer, or delete the three lines",
                "  - name: \"" + benchmark.id() + "\"",
                "    unit: \"" + benchmark.unit().map(DraftedMapping::oneLine).orElse("?") + "\"",
                "    better: \"?\"  # higher or lower"));
  }

  private List<String> section(String key) {
    return sections.computeIfAbsent(key, first -> new ArrayList<>());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    sections.forEach(
        (key, lines) -> {
          text.append(key).append(":\n");
          lines.forEach(line -> text.append(line).append('\n'));
        });
    return text.toString();
  }

  private static String oneLine(String text) {
    return PrintableText.of(text).replace('\n', ' ').replace("\"", "'");
  }
}
