package dev.tare.dataset.source;

import dev.tare.dataset.file.InputException;
import dev.tare.dataset.table.IssueCollector;
import dev.tare.dataset.table.RawTable;
import dev.tare.dataset.table.RawTableReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that may hold benchmark values, with the issues found in it. */
public final class SourceFile {

  private final Path path;
  private final IssueCollector issues;
  private RawTable table;

  public SourceFile(Path path) {
    this.path = path;
    this.issues = new IssueCollector(name());
  }

  public String name() {
    return path.getFileName().toString();
  }

  public IssueCollector issues() {
    return issues;
  }

  public byte[] bytes() {
    return bytes(path);
  }

  /** The file as delimited text; parsed once. */
  public RawTable table() {
    if (table == null) {
      table = new RawTableReader(issues).read(name(), bytes());
    }
    return table;
  }

  /** Whether the directory also has a file of that name. */
  boolean hasSibling(String name) {
    return Files.exists(path.resolveSibling(name));
  }

  /**
   * Another file of the directory as delimited text; its issues are added to those of this file.
   */
  RawTable siblingTable(String name) {
    return new RawTableReader(issues).read(name, bytes(path.resolveSibling(name)));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }
}
