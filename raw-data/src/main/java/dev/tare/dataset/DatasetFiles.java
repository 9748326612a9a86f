package dev.tare.dataset;

import java.util.Set;
import java.util.regex.Pattern;

/** The names of a dataset's files and directories, except for the tables ({@link Cell#file}). */
public final class DatasetFiles {

  /** The description of the dataset; written at the start and sealed at the end. */
  public static final String DESCRIPTION = "datapackage.json";

  /** The frozen schedule. */
  public static final String PLAN = "plan.json";

  /** The failed runs. */
  public static final String FAILURES = "failures.csv";

  /** The directory with the output of failed runs. */
  public static final String LOG = "log";

  /** The directory with the original files of an imported dataset. */
  public static final String SOURCE = "source";

  /** What was removed from a sealed campaign on purpose. */
  public static final String THINNED = "thinned.csv";

  /** What an archive knows of its campaigns; derived, and in the archive's directory. */
  public static final String INDEX = "index.csv";

  /** In a site: what the next run need not build again; never published. */
  public static final String SITE_MEMORY = ".tare-site";

  /** The result of an analysis; derived, and not part of the dataset. */
  public static final String ANALYSIS = "analysis.json";

  /** The beginning of the names of summaries; derived, and not part of the dataset. */
  private static final String SUMMARY = "summary.";

  private static final Set<String> RESERVED =
      Set.of(DESCRIPTION, PLAN, FAILURES, THINNED, ANALYSIS);

  private static final Pattern REPORT =
      Pattern.compile(
          "index(\\.[a-z]+)?\\.html|report-[a-z]+\\.pdf|overview\\.(svg|png)|badge(\\.[a-z]+)?\\.svg"
              + "|figures");

  private DatasetFiles() {}

  /** Whether a file of that name never holds the runs of a sample. */
  public static boolean isReserved(String name) {
    return RESERVED.contains(name) || isSummary(name) || name.endsWith(Cell.INNER);
  }

  /** Whether a file of that name is a summary of an analysis. */
  public static boolean isSummary(String name) {
    return name.startsWith(SUMMARY);
  }

  /** Whether an entry of that name in a dataset is derived from it: an analysis or a report. */
  public static boolean isDerived(String name) {
    return name.equals(ANALYSIS) || isReport(name);
  }

  /** Whether an entry of that name in a dataset belongs to a report on it. */
  public static boolean isReport(String name) {
    return isSummary(name) || REPORT.matcher(name).matches();
  }
}
