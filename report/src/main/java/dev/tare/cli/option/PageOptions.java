package dev.tare.cli.option;

import dev.tare.report.ReportOptions;
import dev.tare.report.pdf.layout.Paper;
import dev.tare.report.text.Language;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How reports are written: languages, templates, figures, paper. */
public final class PageOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private LanguageOptions languages;

  @Mixin private TemplatesOption templates;

  @Option(names = "--figures", description = "Also write each figure as a PNG.")
  private boolean figures;

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      defaultValue = "a4",
      description = "Paper of the PDF: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Paper paper;

  public List<Language> languages() {
    return languages.read();
  }

  /** Fails for templates that are missing, or that others can change. */
  public ReportOptions read() {
    return new ReportOptions(languages(), figures, templates.read(spec), paper);
  }
}
