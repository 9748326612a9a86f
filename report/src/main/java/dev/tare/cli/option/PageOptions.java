package dev.tare.cli.option;

import dev.tare.collector.host.Ownership;
import dev.tare.dataset.file.InputException;
import dev.tare.report.ReportOptions;
import dev.tare.report.html.PageTemplates;
import dev.tare.report.pdf.layout.Paper;
import dev.tare.report.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How reports are written: languages, templates, figures, paper. */
public final class PageOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private LanguageOptions languages;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description =
          "Your own templates and style, laid out like Tare's directory 'templates', which supplies"
              + " what DIR lacks.")
  private Path templates;

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
    Optional<PageTemplates> own = Optional.ofNullable(templates).map(this::trusted);
    return new ReportOptions(languages(), figures, own.orElse(PageTemplates.OURS), paper);
  }

  private PageTemplates trusted(Path folder) {
    PageTemplates own = PageTemplates.of(folder);
    if (!ConfiguredCommand.trusts(spec)) {
      Ownership.doubtInside(folder).ifPresent(PageOptions::refuse);
    }
    return own;
  }

  private static void refuse(String doubt) {
    throw new InputException(
        "templates are not trusted: "
            + doubt
            + "; they decide what reports say: make them yours, or read them and add --trust");
  }
}
