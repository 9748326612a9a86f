package dev.tare.dataset.format;

import dev.tare.dataset.file.InputException;
import dev.tare.dataset.mapping.ColumnMapping;
import dev.tare.dataset.mapping.Mapping;
import dev.tare.dataset.platform.KnownPlatforms;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.table.column.NotUnderstoodException;
import dev.tare.dataset.table.shape.ColumnName;
import dev.tare.dataset.table.shape.PlatformColumn;
import dev.tare.dataset.table.shape.TableContext;
import dev.tare.dataset.table.shape.TableReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mapping for the user to complete, with the questions that tables leave open. */
public final class MappingDraft {

  private static final String COLUMNS = "columns.";
  private static final int MOST_QUESTIONS = 12;
  private static final ColumnMapping IGNORED =
      new ColumnMapping(null, null, null, null, null, "ignored");

  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, String> platforms = new LinkedHashMap<>();
  private final Map<String, String> columns = new LinkedHashMap<>();

  /** Names of files that several directories have, so that these tell the platform. */
  private final Set<String> tellsDirectory;

  private MappingDraft(List<SourceFile> all) {
    tellsDirectory =
        all.stream()
            .collect(Collectors.groupingBy(SourceFile::baseName, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(name -> name.getValue() > 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    for (SourceFile file : all) {
      if (SourceFormats.of(file).orElse(null) instanceof TableFormat format) {
        ask(file, format);
      }
    }
  }

  /** A YAML text to complete; absent when no table has a question. */
  public static Optional<String> of(List<SourceFile> files) {
    return new MappingDraft(files).text();
  }

  /** Asks what a table leaves open, also what shows only when columns of text are left out. */
  private void ask(SourceFile file, TableFormat format) {
    Map<String, ColumnMapping> asked = new LinkedHashMap<>();
    Optional<String> further = Optional.of("");
    for (int i = 0; i < MOST_QUESTIONS && further.isPresent(); i++) {
      further = askNext(file, format, asked);
      further.ifPresent(column -> asked.put(column, IGNORED));
    }
  }

  /** Asks the next question; present when it is about a column of that name. */
  private Optional<String> askNext(
      SourceFile file, TableFormat format, Map<String, ColumnMapping> asked) {
    Mapping assumed = new Mapping(Map.of(), asked);
    SourceFile unheard = file.sibling(file.baseName());
    try {
      TableContext context =
          TableFormat.context(
              file, new ReadOptions(Map.of(), Optional.of(assumed).filter(m -> !asked.isEmpty())));
      format
          .notation()
          .tables(unheard, context.stated())
          .forEach(table -> TableReader.read(table, context));
      return Optional.empty();
    } catch (NotUnderstoodException left) {
      if (!left.columns().isEmpty()) {
        askColumns(file, format, left.columns());
      }
      left.question().ifPresent(question -> ask(file, question, left.getMessage()));
      return left.question()
          .filter(question -> question.startsWith(COLUMNS))
          .map(question -> question.substring(COLUMNS.length()));
    } catch (UncheckedIOException | InputException unreadable) {
      return Optional.empty();
    }
  }

  private void ask(SourceFile file, String question, String why) {
    String comment = "  # " + why.lines().findFirst().orElse("") + "\n";
    if (question.startsWith(COLUMNS)) {
      columns.put(quoted(question.substring(COLUMNS.length())), "{role: \"?\"}" + comment);
    } else {
      String answer = question.contains(":") ? question : question + ": \"?\"";
      files.put(quoted(file.name()), "{" + answer + "}" + comment);
    }
  }

  private void askColumns(SourceFile file, TableFormat format, List<String> names) {
    if (!tellsDirectory.contains(file.baseName())
        && format.layouts(file).stream().noneMatch(PlatformColumn::isIn)) {
      platforms.put(quoted(file.name()), platform(file) + "\n");
    }
    for (String name : names) {
      String unit = ColumnName.of(name).unit().map(MappingDraft::quoted).orElse("\"?\"");
      columns.put(
          quoted(name), "{benchmark: " + id(name) + ", unit: " + unit + ", better: \"?\"}\n");
    }
  }

  /** The well-known platform that a file's name contains, else a question. */
  private static String platform(SourceFile file) {
    return Stream.of(file.baseName().split("[^A-Za-z0-9]+"))
        .filter(word -> KnownPlatforms.traits(word.toLowerCase(Locale.ROOT)).isPresent())
        .findFirst()
        .orElse("\"?\"  # the platform, such as native, docker or kvm");
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
