package dev.tare.dataset.format;

import dev.tare.dataset.source.SourceDirectory;
import dev.tare.dataset.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Drafts a mapping for the tables of a directory; a {@code ?} stands where a user must answer. */
public final class MappingDraft {

  private MappingDraft() {}

  /** A YAML text to complete; absent when no table has a question. */
  public static Optional<String> of(Path directory) {
    return of(SourceDirectory.files(directory));
  }

  /** The same for some files. */
  public static Optional<String> of(List<SourceFile> files) {
    return files.isEmpty() ? Optional.empty() : new TableQuestions(files).draft();
  }
}
