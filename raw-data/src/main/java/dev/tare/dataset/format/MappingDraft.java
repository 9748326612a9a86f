package dev.tare.dataset.format;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.platform.KnownPlatforms;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.table.column.NotUnderstoodException;
import dev.tare.dataset.table.layout.TableLayout;
import dev.tare.dataset.table.shape.PlatformColumn;
import dev.tare.dataset.table.shape.TableReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mapping for the user to complete, with the questions that tables leave open. */
public final class MappingDraft {

  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, String> platforms = new LinkedHashMap<>();
  private final Map<String, String> columns = new LinkedHashMap<>();

  private MappingDraft(List<SourceFile> all) {
    all.stream()
        .filter(file -> SourceFormats.of(file).filter(f -> f instanceof TableFormat).isPresent())
        .forEach(this::ask);
  }

  /** A YAML text to complete; absent when no table has a question. */
  public static Optional<String> of(List<SourceFile> files) {
    return new MappingDraft(files).text();
  }

  private void ask(SourceFile file) {
    SourceFile unheard = file.sibling(file.baseName());
    try {
      TableReader.read(TableFiles.text(unheard), TableFormat.context(file, ReadOptions.NONE));
    } catch (NotUnderstoodException left) {
      if (left.code() == IssueCode.WIDE_FILE) {
        askColumns(file);
      }
      left.question().ifPresent(question -> ask(file, question, left.getMessage()));
    }
  }

  private void ask(SourceFile file, String question, String why) {
    String comment = "  # " + why.lines().findFirst().orElse("") + "\n";
    if (question.startsWith("columns.")) {
      columns.put(quoted(question.substring("columns.".length())), "{role: \"?\"}" + comment);
    } else {
      String answer = question.contains(":") ? question : question + ": \"?\"";
      files.put(quoted(file.name()), "{" + answer + "}" + comment);
    }
  }

  private void askColumns(SourceFile file) {
    if (TableFiles.layout(file).filter(PlatformColumn::isIn).isEmpty()) {
      platforms.put(quoted(file.name()), platform(file) + "\n");
    }
    names(file)
        .forEach(
            name ->
                columns.put(
                    quoted(name), "{benchmark: " + id(name) + ", unit: \"?\", better: \"?\"}\n"));
  }

  /** The well-known platform that a file's name contains, else a question. */
  private static String platform(SourceFile file) {
    return Stream.of(file.baseName().split("[^A-Za-z0-9]+"))
        .filter(word -> KnownPlatforms.traits(word.toLowerCase(Locale.ROOT)).isPresent())
        .findFirst()
        .orElse("\"?\"  # the platform, such as native, docker or kvm");
  }

  private static Set<String> names(SourceFile file) {
    Optional<TableLayout> table = TableFiles.layout(file);
    return table.stream()
        .flatMap(t -> t.columns().stream().skip(1))
        .filter(column -> column.isMeasured())
        .map(column -> column.name())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String id(String name) {
    String id = name.replaceAll("[^A-Za-z0-9_-]+", "_").replaceAll("^[-_]+|_+$", "");
    return id.isEmpty() ? "\"?\"" : id;
  }

  private static String quoted(String text) {
    return text.matches("[A-Za-z_][A-Za-z0-9_.-]*")
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private Optional<String> text() {
    String text =
        files.entrySet().stream()
                .map(e -> "  - file: " + e.getKey() + "\n    table: " + e.getValue())
                .collect(Collectors.joining("", files.isEmpty() ? "" : "files:\n", ""))
            + group("platforms", platforms)
            + group("columns", columns);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String group(String key, Map<String, String> entries) {
    return entries.entrySet().stream()
        .map(e -> "  " + e.getKey() + ": " + e.getValue())
        .collect(Collectors.joining("", entries.isEmpty() ? "" : key + ":\n", ""));
  }
}
