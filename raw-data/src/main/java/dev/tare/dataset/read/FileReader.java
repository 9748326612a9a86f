package dev.tare.dataset.read;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Severity;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.format.SourceFormats;
import dev.tare.dataset.mapping.StatedFile;
import dev.tare.dataset.read.naming.FoundSeries;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads files one by one in their formats, and keeps a list of those that no format reads. */
final class FileReader {

  private final ReadOptions options;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<FoundSeries> series = new ArrayList<>();
  private final Map<SourceFile, SourceContent> contents = new LinkedHashMap<>();
  private final Map<FileKind, List<String>> unknown = new LinkedHashMap<>();
  private final Map<String, List<String>> otherFormats = new LinkedHashMap<>();
  private final List<String> skipped = new ArrayList<>();
  private final List<String> reserved = new ArrayList<>();

  FileReader(ReadOptions options) {
    this.options = options;
    options.format().ifPresent(id -> format(id, "--format"));
    options
        .mapping()
        .ifPresent(
            mapping ->
                mapping
                    .files()
                    .forEach(file -> file.format().ifPresent(id -> format(id, "mapping file"))));
  }

  private static SourceFormat format(String id, String where) {
    return SourceFormats.byId(id)
        .orElseThrow(
            () ->
                new InputException(
                    where
                        + ": '"
                        + id
                        + "' is no format; use one of "
                        + String.join(", ", SourceFormats.ids())));
  }

  void read(SourceFile file) {
    if (DatasetFiles.isReserved(file.baseName())) {
      if (!file.name().equals(DatasetFiles.FAILURES) && !file.name().endsWith(".inner.csv")) {
        reserved.add(file.name());
      }
      return;
    }
    StatedFile stated =
        options.mapping().map(mapping -> mapping.file(file.name())).orElse(StatedFile.NONE);
    if (stated.skip()) {
      skipped.add(file.name());
      return;
    }
    files.add(file);
    try {
      read(file, stated);
    } catch (InputException | UncheckedIOException failed) {
      file.issues().add(IssueCode.UNREADABLE, 0, failed.getMessage() + "; left out");
    }
  }

  private void read(SourceFile file, StatedFile stated) {
    Optional<SourceFormat> forced = stated.format().map(id -> format(id, "mapping file"));
    Optional<SourceFormat> format =
        forced.or(() -> FileKind.isDocument(file) ? Optional.empty() : SourceFormats.of(file));
    boolean wanted =
        forced.isPresent()
            || format.isPresent()
                && options.format().orElse(format.get().id()).equals(format.get().id());
    if (format.isEmpty()) {
      leaveOut(file);
    } else if (!wanted) {
      otherFormats.computeIfAbsent(format.get().id(), first -> new ArrayList<>()).add(file.name());
    } else {
      SourceContent content = format.get().read(file, options);
      contents.put(file, content);
      content.series().forEach(one -> series.add(new FoundSeries(file, format.get(), stated, one)));
    }
  }

  private void leaveOut(SourceFile file) {
    FileKind kind = FileKind.of(file);
    unknown.computeIfAbsent(kind, first -> new ArrayList<>()).add(file.name());
    if (kind.mayHoldValues()) {
      file.issues().add(IssueCode.UNKNOWN_FILE, 0, kind.words() + " in no known format; left out");
    }
  }

  /** A file in a known format that has no values for us. */
  private Optional<LeftOut> notUnderstood(SourceFile file) {
    boolean read = contents.containsKey(file) && !contents.get(file).series().isEmpty();
    return file.issues().list().stream()
        .filter(issue -> !read && issue.severity() == Severity.ERROR)
        .findFirst()
        .map(
            issue ->
                new LeftOut(
                    "file", List.of(file.name()), issue.code() + ": " + issue.text(), true));
  }

  /** The files that hold values, or would if it were not for an error in them. */
  Set<String> namesWithSomething() {
    Set<String> names = new TreeSet<>();
    series.forEach(one -> names.add(one.file().name()));
    files.stream()
        .filter(
            file ->
                file.issues().list().stream()
                    .anyMatch(
                        issue ->
                            issue.code().leavesOut() && issue.code() != IssueCode.UNKNOWN_FILE))
        .forEach(file -> names.add(file.name()));
    return names;
  }

  List<FoundSeries> series() {
    return series;
  }

  List<SourceFile> files() {
    return files;
  }

  Map<SourceFile, SourceContent> contents() {
    return contents;
  }

  /** The names of the files that are no mere documents. */
  List<String> names() {
    return files.stream()
        .map(SourceFile::name)
        .filter(name -> !unknown.getOrDefault(FileKind.OTHER, List.of()).contains(name))
        .toList();
  }

  List<LeftOut> leftOut() {
    List<LeftOut> leftOut = new ArrayList<>();
    files.forEach(file -> notUnderstood(file).ifPresent(leftOut::add));
    otherFormats.forEach(
        (id, names) ->
            leftOut.add(
                new LeftOut("file", names, "read with: tare import --format " + id, false)));
    unknown.forEach(
        (kind, names) ->
            leftOut.add(
                new LeftOut(
                    kind.words(),
                    names,
                    kind.mayHoldValues() ? "in no known format" : "not read",
                    kind.mayHoldValues())));
    if (!reserved.isEmpty()) {
      leftOut.add(
          new LeftOut(
              "file", reserved, "the name is one of Tare's own; rename it to have it read", false));
    }
    if (!skipped.isEmpty()) {
      leftOut.add(new LeftOut("file", skipped, "skipped by the mapping", false));
    }
    return leftOut;
  }
}
