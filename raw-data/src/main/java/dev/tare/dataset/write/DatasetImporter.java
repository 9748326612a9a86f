package dev.tare.dataset.write;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.Description;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.datapackage.InsidePath;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a dataset from foreign files: tables in Tare's format, the unchanged originals in {@code
 * source/}, and every issue with its place in them. The directory is written whole or not at all;
 * nothing outside of the two directories is read or written.
 */
public final class DatasetImporter {

  private final Dataset dataset;
  private final Path from;

  private DatasetImporter(Dataset dataset, Path from) {
    this.dataset = dataset;
    this.from = from;
  }

  /**
   * Writes a dataset that was read from a directory; {@code tool} is the name and version of Tare.
   */
  public static void write(Dataset dataset, Path from, Path into, String tool) {
    write(dataset, List.of(), from, into, tool);
  }

  /** The same; also keeps further originals, named relative to the directory they are in. */
  public static void write(
      Dataset dataset, Collection<String> originals, Path from, Path into, String tool) {
    DatasetImporter importer = new DatasetImporter(dataset, from);
    NewDirectory.make(into, directory -> importer.fill(directory, originals, into, tool));
  }

  /** Requires that a dataset can be written there: no such directory exists, or it is empty. */
  public static void requireUnused(Path into) {
    NewDirectory.requireUnused(into);
  }

  private void fill(Path directory, Collection<String> originals, Path into, String tool) {
    Set<String> files = new LinkedHashSet<>(originals);
    dataset.samples().forEach(sample -> files.add(sample.file()));
    List<DataIssue> issues = ofData(dataset.issues());
    issues.forEach(issue -> files.add(issue.file()));
    files.forEach(file -> copy(file, directory.resolve(DatasetFiles.SOURCE)));
    logs().forEach(log -> copy(log, directory));
    dataset.samples().forEach(sample -> SampleTables.write(sample, directory));
    Description description = dataset.description().with(dataset.campaign().importedBy(tool, into));
    DataPackage.write(directory, description, inSource(issues), true);
  }

  /** The output of failed runs, where Tare itself recorded them. */
  private List<String> logs() {
    return dataset.samples().stream()
        .flatMap(sample -> sample.failures().stream())
        .flatMap(failure -> failure.log().stream())
        .filter(log -> log.startsWith(DatasetFiles.LOG + "/"))
        .distinct()
        .toList();
  }

  /** Copies a file; what leads out, is no file, or is too large to be read stays where it is. */
  private void copy(String name, Path to) {
    Optional<Path> original = InsidePath.file(from, name);
    if (original.isEmpty()) {
      return;
    }
    Path copy = to.resolve(name).normalize();
    try {
      if (Files.size(original.get()) > BoundedFile.TABLE) {
        return;
      }
      Files.createDirectories(copy.getParent());
      Files.copy(original.get(), copy, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException failed) {
      throw InputException.of(original.get(), "cannot be copied", failed);
    }
  }

  /** The issues of the data, without those of the seal that the originals had. */
  private static List<DataIssue> ofData(List<DataIssue> issues) {
    return issues.stream()
        .filter(issue -> issue.code() != IssueCode.OLD_SCHEMA)
        .filter(issue -> issue.code() != IssueCode.EXTRA_FILE)
        .toList();
  }

  private static List<DataIssue> inSource(List<DataIssue> issues) {
    return issues.stream()
        .map(o -> new DataIssue(o.code(), DatasetFiles.SOURCE + "/" + o.file(), o.line(), o.text()))
        .toList();
  }
}
