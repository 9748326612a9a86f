package dev.tare.dataset.source;

/** A file format that benchmark values are read from; stateless. */
public interface SourceFormat {

  /** The id for {@code --format} and mapping files, such as {@code fio-json}. */
  String id();

  /** The format for users, such as {@code fio JSON}. */
  String title();

  /**
   * Whether a file has this format, by the beginning of its content and, where that is not enough,
   * by its name. Must be cheap and must not report issues.
   */
  boolean recognizes(SourceFile file);

  /**
   * Reads a recognized file. Everything unusual becomes an issue of the file. What is not
   * understood is left out with an issue that names place, reason and remedy: it is never guessed,
   * and never a failed run unless the file states that a run failed.
   */
  SourceContent read(SourceFile file, ReadOptions options);

  /** Whether the tool itself names its files, so that their names tell no conditions apart. */
  default boolean namesItsFiles() {
    return false;
  }
}
