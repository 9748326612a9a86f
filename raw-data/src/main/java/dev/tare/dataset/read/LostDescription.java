package dev.tare.dataset.read;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.datapackage.InsidePath;
import dev.tare.dataset.source.SourceFile;
import java.nio.file.Path;
import java.util.Optional;

/** Detects a campaign whose description is lost, so that its files are read without it. */
final class LostDescription {

  private LostDescription() {}

  static Optional<DataIssue> of(Path directory) {
    if (DataPackage.isDamaged(directory.resolve(DatasetFiles.DESCRIPTION))) {
      return Optional.of(issue("its object 'tare' is damaged; not read; restore the file"));
    }
    return hasPlan(directory)
        ? Optional.of(issue("missing or damaged, although plan.json exists; restore the file"))
        : Optional.empty();
  }

  private static boolean hasPlan(Path directory) {
    return InsidePath.file(directory, DatasetFiles.PLAN)
        .filter(
            file -> new SourceFile(directory, DatasetFiles.PLAN).head().contains("\"schedule\""))
        .isPresent();
  }

  private static DataIssue issue(String text) {
    return new DataIssue(IssueCode.SEAL, DatasetFiles.DESCRIPTION, 0, text);
  }
}
