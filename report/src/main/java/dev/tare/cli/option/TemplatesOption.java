package dev.tare.cli.option;

import dev.tare.collector.host.Ownership;
import dev.tare.dataset.file.InputException;
import dev.tare.report.html.PageTemplates;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Whose templates make the pages. */
public final class TemplatesOption {

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description =
          "Your own templates and style, laid out like Tare's directory 'templates', which supplies"
              + " what DIR lacks.")
  private Path templates;

  /** Fails for templates that are missing, or that others can change unless they are trusted. */
  public PageTemplates read(CommandSpec command) {
    return Optional.ofNullable(templates)
        .map(folder -> own(folder, ConfiguredCommand.trusts(command)))
        .orElse(PageTemplates.OURS);
  }

  private static PageTemplates own(Path folder, boolean trusted) {
    PageTemplates own = PageTemplates.of(folder);
    if (!trusted) {
      Ownership.doubtInside(folder).ifPresent(TemplatesOption::refuse);
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
