package dev.tare.dataset.read.naming;

import java.util.Locale;

/** What told the platform of a series. */
public enum NameOrigin {
  MAPPING,
  /** The file states it. */
  FILE,
  FILE_NAME,
  DIRECTORY,
  /** Nothing tells it; as the only one it is named after its file. */
  ONLY_FILE;

  public String words() {
    return this == ONLY_FILE
        ? "named after the file"
        : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
