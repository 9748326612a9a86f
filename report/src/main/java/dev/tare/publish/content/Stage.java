package dev.tare.publish.content;

/**
 * The order of sending. A new file is linked from nowhere until something that changed links to it,
 * so all that is new goes before all that changed; and pages go before the indexes above them.
 */
public enum Stage {
  NEW_FILES,
  NEW_INDEXES,
  NEW_FRONT,
  CHANGED_FILES,
  CHANGED_INDEXES,
  CHANGED_FRONT;

  static Stage of(String path, boolean isNew) {
    int step = isFront(path) ? 2 : isIndex(path) ? 1 : 0;
    return values()[isNew ? step : CHANGED_FILES.ordinal() + step];
  }

  /** Stages that are interrupted alike: the list of what is published is the same. */
  public enum SendPhase {
    INNER,
    FRONT,
    CHANGES;

    /** Whether its files are linked from nowhere yet. */
    boolean isNew() {
      return this != CHANGES;
    }
  }

  public SendPhase step() {
    return switch (this) {
      case NEW_FILES, NEW_INDEXES -> SendPhase.INNER;
      case NEW_FRONT -> SendPhase.FRONT;
      case CHANGED_FILES, CHANGED_INDEXES, CHANGED_FRONT -> SendPhase.CHANGES;
    };
  }

  /** Pages and feeds at the top, where readers begin. */
  private static boolean isFront(String path) {
    return ContentPath.depth(path) == 0 && isPage(path);
  }

  private static boolean isIndex(String path) {
    return isPage(path) && ContentPath.name(path).startsWith("index.");
  }

  static boolean isPage(String path) {
    return path.endsWith(".html") || path.endsWith(".xml");
  }
}
