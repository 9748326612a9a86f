package dev.tare.dataset.datapackage;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What lies in the directory of a sealed dataset without being listed in its description. */
final class AddedFiles {

  private static final int BEGINNING = 64;

  private final Path directory;
  private final Set<String> listed;

  private AddedFiles(Path directory, Set<String> listed) {
    this.directory = directory;
    this.listed = listed;
  }

  /** An error for each that would be read as data, and a note for all others. */
  static List<DataIssue> of(Path directory, Set<String> listed) {
    AddedFiles added = new AddedFiles(directory, listed);
    return Stream.concat(added.data(), added.others()).toList();
  }

  private Stream<DataIssue> data() {
    return DataPackage.files(directory).stream()
        .map(this::name)
        .filter(name -> !listed.contains(name))
        .map(
            name ->
                new DataIssue(
                    IssueCode.SEAL,
                    name,
                    0,
                    "added after the dataset was sealed; not listed in datapackage.json"));
  }

  private Stream<DataIssue> others() {
    try (var entries = Files.list(directory)) {
      return entries
          .filter(this::isNoPart)
          .map(this::name)
          .filter(name -> !listed.contains(name))
          .sorted()
          .map(
              name ->
                  new DataIssue(
                      IssueCode.EXTRA_FILE,
                      name,
                      0,
                      "no part of the dataset, which is complete; not checked for changes"))
          .toList()
          .stream();
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be read", failed);
    }
  }

  private boolean isNoPart(Path entry) {
    String name = name(entry);
    boolean directoryOfData =
        (name.equals(DatasetFiles.LOG) || name.equals(DatasetFiles.SOURCE))
            && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
    boolean file = Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
    return !name.equals(DatasetFiles.DESCRIPTION)
        && !DatasetFiles.isDerived(name)
        && !directoryOfData
        && !AtomicFile.isTemporary(entry) // of a killed command; the next one deletes it
        && !(file && DataPackage.isResource(entry.getFileName()))
        && !(file && name.endsWith(".xml") && isVerdicts(entry));
  }

  /** Whether a file begins as the verdicts do that Tare writes for a build server. */
  private static boolean isVerdicts(Path file) {
    try {
      byte[] beginning = BoundedFile.beginning(file, BEGINNING);
      return new String(beginning, StandardCharsets.UTF_8).contains("<testsuites ");
    } catch (IOException unreadable) {
      return false;
    }
  }

  private String name(Path entry) {
    return directory.relativize(entry).toString().replace('\\', '/');
  }
}
