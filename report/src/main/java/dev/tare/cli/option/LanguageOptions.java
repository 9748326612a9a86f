package dev.tare.cli.option;

import dev.tare.report.text.Language;
import java.util.List;
import picocli.CommandLine.Option;

/** Languages of a report. */
public final class LanguageOptions {

  @Option(
      names = "--lang",
      split = ",",
      paramLabel = "LANGUAGE",
      defaultValue = "en,de",
      description = "Languages of the report: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private List<Language> languages;

  public List<Language> read() {
    return languages.stream().distinct().toList();
  }
}
