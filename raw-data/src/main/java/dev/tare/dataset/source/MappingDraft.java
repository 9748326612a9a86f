package dev.tare.dataset.source;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proposes a mapping for a folder of wide files, with blanks where only the user knows. */
public final class MappingDraft {

  private MappingDraft() {}

  /** A YAML text to be completed; absent when the folder holds no wide file. */
  public static Optional<String> of(Path folder) {
    Set<String> columns = new LinkedHashSet<>();
    StringBuilder platforms = new StringBuilder();
    for (Path file : tables(folder)) {
      String name = file.getFileName().toString();
      RawTable table = new RawTableReader(new IssueCollector(name)).read(file, name);
      if (WideTableReader.isWide(table)) {
        columns.addAll(table.header().subList(1, table.header().size()));
        String platform = name.replaceAll("[-_.].*", "");
        platforms.append("  ").append(name).append(": ").append(platform).append('\n');
      }
    }
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder draft = new StringBuilder("platforms:\n").append(platforms).append("columns:\n");
    for (String column : columns) {
      draft.append("  ").append(column).append(": {benchmark: ").append(column);
      draft.append(", unit: UNIT, better: higher or lower}\n");
    }
    return Optional.of(draft.toString());
  }

  private static List<Path> tables(Path folder) {
    try (var entries = Files.list(folder)) {
      return entries
          .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(".csv"))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new InputException(folder + ": is no folder that can be read", failed);
    }
  }
}
