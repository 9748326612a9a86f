package dev.tare.dataset.read;

import dev.tare.dataset.source.SourceFile;
import java.util.Locale;
import java.util.regex.Pattern;

/** The kind of a file that no format reads. */
enum FileKind {
  /** Read by people: a README, a licence, a program, a picture. */
  OTHER("other file"),
  JSON("JSON file"),
  XML("XML file"),
  TABLE("table"),
  LOG("log"),
  TEXT("text file"),
  BINARY("binary file");

  private static final Pattern NAMES =
      Pattern.compile(
          "(readme|licen[sc]e|copying|notice|provenance|makefile|dockerfile|vagrantfile|authors"
              + "|changelog|contributing|citation)([._-].*)?");
  private static final Pattern EXTENSIONS =
      Pattern.compile(
          ".*\\.(md|rst|adoc|html?|css|js|py|sh|r|java|c|h|go|rs|pl|ipynb|ya?ml|toml|ini|cfg|conf"
              + "|png|jpe?g|gif|svg|pdf|docx?|pptx?|tex|bib|lock|sum|sha256)");

  private final String words;

  FileKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Whether such a file may hold values. */
  boolean mayHoldValues() {
    return this != OTHER && this != TEXT;
  }

  /** Whether a file has a name such as README or LICENSE, which no format is asked about. */
  static boolean isDocument(SourceFile file) {
    return NAMES.matcher(file.baseName().toLowerCase(Locale.ROOT)).matches();
  }

  static FileKind of(SourceFile file) {
    String name = file.baseName().toLowerCase(Locale.ROOT);
    if (isDocument(file) || EXTENSIONS.matcher(name).matches()) {
      return OTHER;
    }
    String head = file.head().strip();
    boolean broken = head.isEmpty() && name.endsWith(".bz2");
    if (broken || head.indexOf('\0') >= 0 || name.matches(".*\\.(xz|zst|zip|tar|7z|xlsx?|ods)")) {
      return BINARY;
    }
    if (name.endsWith(".json") || head.startsWith("{") || head.startsWith("[{")) {
      return JSON;
    }
    if (name.endsWith(".xml") || head.startsWith("<?xml")) {
      return XML;
    }
    if (name.matches(".*\\.(csv|tsv|dat)(\\.(?:gz|bz2))?")) {
      return TABLE;
    }
    return name.matches(".*\\.(log|out)(\\.(?:gz|bz2))?") ? LOG : TEXT;
  }
}
