package dev.tare.dataset.source;

/** A file format that benchmark values are read from; stateless. */
public interface SourceFormat {

  /** The format for users, with the files it applies to. */
  String name();

  /** The end of the names of its files, such as {@code .csv}. */
  String extension();

  /** Whether a file with this extension has this format. */
  boolean recognizes(SourceFile file);

  /**
   * Reads a recognized file. Everything unusual becomes an issue of the file; what cannot be used
   * is left out.
   */
  SourceContent read(SourceFile file, ReadOptions options);
}
