package dev.tare.cli.terminal;

import dev.tare.report.Report;
import dev.tare.report.text.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Prints the absolute paths of a report's pages and PDFs. */
public final class ReportFiles {

  private ReportFiles() {}

  public static void print(Path directory, List<Language> languages, PrintWriter out) {
    print(directory, languages, Report::files, out);
  }

  /** Prints those of another kind of report. */
  public static void print(
      Path directory,
      List<Language> languages,
      Function<Language, List<String>> files,
      PrintWriter out) {
    for (Language language : languages) {
      out.println(language.title());
      files
          .apply(language)
          .forEach(
              file -> out.println("  " + directory.resolve(file).toAbsolutePath().normalize()));
    }
  }
}
