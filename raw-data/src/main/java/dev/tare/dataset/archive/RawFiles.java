package dev.tare.dataset.archive;

import dev.tare.dataset.Cell;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.datapackage.ThinnedFiles;

/** Which files of a campaign were measured, and which are derived or only evidence. */
public final class RawFiles {

  private RawFiles() {}

  /** Whether a file, named relative to its campaign, is measured data or describes it. */
  public static boolean isRaw(String name) {
    return isIn(name, DatasetFiles.SOURCE)
        || isIn(name, DatasetFiles.LOG)
        || name.equals(DatasetFiles.DESCRIPTION)
        || name.equals(DatasetFiles.PLAN)
        || name.equals(DatasetFiles.FAILURES)
        || Cell.ofTable(name).isPresent();
  }

  /**
   * Whether a campaign can spare a file: logs, inner values, and reports, which can be made anew.
   */
  public static boolean isSparable(String name) {
    return ThinnedFiles.canBeSpared(name) || isReport(name);
  }

  private static boolean isReport(String name) {
    return isIn(name, "figures") || DatasetFiles.isReport(name);
  }

  private static boolean isIn(String name, String directory) {
    return name.startsWith(directory + "/");
  }
}
