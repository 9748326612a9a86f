package dev.tare.collector.catalogue;

import dev.tare.dataset.Cell;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.function.Function;

/** A directory's name is its id, which becomes part of file names. */
final class FolderId {

  /** The order of those without one. */
  static final int LAST = 1000;

  private FolderId() {}

  static String platform(Path folder) {
    return checked(folder, id -> new Cell(id, "any"));
  }

  static String benchmark(Path folder) {
    return checked(folder, id -> new Cell("any", id));
  }

  private static String checked(Path folder, Function<String, Cell> cell) {
    String id = folder.getFileName().toString();
    try {
      cell.apply(id);
      return id;
    } catch (IllegalArgumentException unusable) {
      throw new InputException(folder + ": " + unusable.getMessage() + "; rename the directory");
    }
  }
}
