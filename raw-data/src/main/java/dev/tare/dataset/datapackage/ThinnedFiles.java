package dev.tare.dataset.datapackage;

import dev.tare.dataset.Cell;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.DurableCsv;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The files that were removed from a sealed campaign on purpose: {@code thinned.csv}. */
public final class ThinnedFiles {

  public static final String NAME = DatasetFiles.THINNED;

  /** The file, its size and its checksum, which the seal has, too, and why it was removed. */
  public static final List<String> COLUMNS = List.of("file", "bytes", "sha256", "rule");

  private static final String INNER = ".inner.csv";

  private ThinnedFiles() {}

  /** Whether a campaign can spare a file that is sealed: logs and inner values, never runs. */
  public static boolean canBeSpared(String name) {
    return name.startsWith(DatasetFiles.LOG + "/")
        || name.endsWith(INNER) && Cell.ofTable(name).isPresent();
  }

  /** Adds rows of {@link #COLUMNS}, before their files are removed. */
  public static void add(Path directory, List<List<String>> rows) {
    Set<String> known = in(directory);
    List<List<String>> added = rows.stream().filter(row -> !known.contains(row.get(0))).toList();
    try (DurableCsv csv = DurableCsv.open(directory.resolve(NAME), COLUMNS)) {
      csv.append(added);
    }
  }

  /** The names of the removed files of a directory. */
  public static Set<String> in(Path directory) {
    Path file = directory.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Set.of();
    }
    try {
      return parse(file.toString(), BoundedFile.text(file, BoundedFile.DESCRIPTION));
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  /** The names of the removed files; {@code where} names the text in errors. */
  public static Set<String> parse(String where, String text) {
    Set<String> names = new TreeSet<>();
    try (CSVParser rows = CSVParser.parse(text, CSVFormat.RFC4180)) {
      for (CSVRecord row : rows) {
        if (row.size() != COLUMNS.size()
            || (row.getRecordNumber() == 1 && !row.toList().equals(COLUMNS))) {
          throw InputException.at(
              where, rows.getCurrentLineNumber(), "not a row of " + String.join(",", COLUMNS));
        }
        if (row.getRecordNumber() > 1) {
          names.add(row.get(0));
        }
      }
    } catch (IOException | UncheckedIOException broken) {
      throw new InputException(where + ": not CSV", broken);
    }
    return names;
  }

  /** The issues without those that removing files on purpose explains. */
  public static List<DataIssue> explain(Path directory, List<DataIssue> issues) {
    Set<String> thinned = in(directory);
    return issues.stream()
        .filter(
            issue ->
                issue.code() != IssueCode.SEAL
                    || !thinned.contains(issue.file())
                    || !canBeSpared(issue.file())
                    || Files.exists(directory.resolve(issue.file())))
        .toList();
  }

  /** The first file that is not as it was sealed, for other reasons. */
  public static Optional<DataIssue> firstBroken(Path directory, DataPackage description) {
    return explain(directory, SealVerifier.check(directory, description)).stream()
        .filter(issue -> issue.code() == IssueCode.SEAL)
        .findFirst();
  }
}
