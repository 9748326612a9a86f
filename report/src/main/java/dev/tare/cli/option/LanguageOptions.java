package dev.tare.cli.option;

import dev.tare.report.Report;
import dev.tare.report.text.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The languages of a report. */
public final class LanguageOptions {

  @Option(
      names = "--lang",
      split = ",",
      paramLabel = "LANGUAGE",
      defaultValue = "en,de",
      description = "Languages: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private List<Language> languages;

  public List<Language> read() {
    return languages.stream().distinct().toList();
  }

  /** Says where the pages are. */
  public void tell(Path folder, PrintWriter out) {
    for (Language language : read()) {
      out.println(language.title());
      Report.files(language)
          .forEach(file -> out.println("  " + folder.resolve(file).toAbsolutePath().normalize()));
    }
  }
}
