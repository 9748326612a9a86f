package dev.tare.dataset.read;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Sample;
import dev.tare.dataset.datapackage.DataPackage;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/** Compares the number of recorded runs with the number of planned ones. */
final class PlannedCount {

  private PlannedCount() {}

  /** An error for a sealed dataset, which is complete; a warning for an unfinished campaign. */
  static Optional<DataIssue> check(DataPackage described, Collection<Sample> samples) {
    OptionalInt planned = described.description().campaign().plan().runs();
    int recorded =
        samples.stream().mapToInt(sample -> sample.runs().size() + sample.failures().size()).sum();
    if (planned.isEmpty() || planned.getAsInt() == recorded) {
      return Optional.empty();
    }
    String counts = recorded + " of " + planned.getAsInt() + " planned runs are recorded";
    return Optional.of(
        described.sealed()
            ? issue(IssueCode.SEAL, counts + ", although the dataset is sealed")
            : issue(IssueCode.RUNS_MISSING, counts + "; resume the campaign with --resume"));
  }

  private static DataIssue issue(IssueCode code, String text) {
    return new DataIssue(code, DatasetFiles.DESCRIPTION, 0, text);
  }
}
