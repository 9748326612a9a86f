package dev.tare.cli.terminal;

import dev.tare.report.Report;
import dev.tare.report.text.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Prints the absolute paths of a report's pages and PDFs. */
public final class ReportFiles {

  private ReportFiles() {}

  public static void print(Path directory, List<Language> languages, PrintWriter out) {
    for (Language language : languages) {
      out.println(language.title());
      Report.files(language)
          .forEach(
              file -> out.println("  " + directory.resolve(file).toAbsolutePath().normalize()));
    }
  }
}
