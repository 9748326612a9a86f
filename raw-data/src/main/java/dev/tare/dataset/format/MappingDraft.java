package dev.tare.dataset.format;

import dev.tare.dataset.mapping.Mapping;
import dev.tare.dataset.source.SourceDirectory;
import dev.tare.dataset.table.RawTable;
import dev.tare.dataset.table.RawTableReader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Drafts a mapping for a directory of wide tables; the user completes units and directions. */
public final class MappingDraft {

  private MappingDraft() {}

  /** A YAML text to complete; absent when the directory has no wide table. */
  public static Optional<String> of(Path directory) {
    List<RawTable> tables =
        SourceDirectory.files(directory).stream()
            .filter(file -> file.name().endsWith(".csv"))
            .map(RawTableReader::of)
            .filter(WideTableFormat::isWide)
            .toList();
    return tables.isEmpty()
        ? Optional.empty()
        : Optional.of("platforms:\n" + platforms(tables) + "columns:\n" + columns(tables));
  }

  private static String platforms(List<RawTable> tables) {
    return tables.stream()
        .map(table -> "  " + table.file() + ": " + Mapping.prefix(table.file()) + "\n")
        .collect(Collectors.joining());
  }

  private static String columns(List<RawTable> tables) {
    Set<String> names = new LinkedHashSet<>();
    tables.forEach(table -> names.addAll(WideTableFormat.valueColumns(table)));
    return names.stream()
        .map(
            name ->
                "  " + name + ": {benchmark: " + name + ", unit: UNIT, better: higher or lower}\n")
        .collect(Collectors.joining());
  }
}
