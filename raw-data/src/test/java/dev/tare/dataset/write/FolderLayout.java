package dev.tare.dataset.write;

/** How generated directories distribute runs over files. */
enum FolderLayout {
  /** {@code native-sort.csv}. */
  FILE_PER_CELL,
  /** {@code native-sort_session2.csv}: a file for each session. */
  NUMBERED_FILES,
  /** {@code session2/native-sort.csv}, with a mapping that names session and platform. */
  MAPPED_SESSIONS,
  /** {@code native/sort.csv}. */
  PLATFORM_DIRECTORIES,
  /** {@code native/sort-run-2.csv}. */
  NUMBERED_IN_DIRECTORIES,
  /** {@code native.csv} with a column for each benchmark. */
  FILE_PER_PLATFORM,
  /** {@code sort.csv} with a column for each platform. */
  FILE_PER_BENCHMARK,
  /** {@code native-sort-run17.csv} with one value. */
  FILE_PER_RUN;

  boolean hasSessions() {
    return this == NUMBERED_FILES || this == MAPPED_SESSIONS || this == NUMBERED_IN_DIRECTORIES;
  }
}
