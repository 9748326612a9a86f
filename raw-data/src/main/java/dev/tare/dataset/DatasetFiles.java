package dev.tare.dataset;

/** The names of a dataset's files and directories, but for the tables ({@link Cell#file}). */
public final class DatasetFiles {

  /** What the dataset says of itself; written at the start and sealed at the end. */
  public static final String DESCRIPTION = "datapackage.json";

  /** The frozen schedule. */
  public static final String PLAN = "plan.json";

  /** The runs that gave no value. */
  public static final String FAILURES = "failures.csv";

  /** Holds the output of every failed run. */
  public static final String LOG = "log";

  /** Holds the original files of an imported dataset. */
  public static final String SOURCE = "source";

  private DatasetFiles() {}
}
