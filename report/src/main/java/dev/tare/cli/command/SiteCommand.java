package dev.tare.cli.command;

import dev.tare.cli.alarm.MaxAgeOption;
import dev.tare.cli.nightly.state.UnpublishedNights;
import dev.tare.cli.option.TemplatesOption;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.file.InputException;
import dev.tare.report.site.Site;
import dev.tare.report.site.SiteOptions;
import dev.tare.report.site.SiteResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the site of an archive. */
@Command(
    name = "site",
    description = {
      "Write static pages over all hosts and nights of an archive: what is open or missing, trends,"
          + " every night's report, any night compared with any other, a feed and badges.",
      "Run again, it writes only what has changed. The pages load nothing from elsewhere."
    })
public final class SiteCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "Directory of campaigns.")
  private Path archive;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "Directory of the site: a new one, or one that holds a site.")
  private Path to;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Public address of the site, for the feed and, with --public, a sitemap.")
  private String base;

  @Option(
      names = "--public",
      description = "Let search engines list the pages. Default: they are marked noindex.")
  private boolean indexed;

  @Option(names = "--pdf", description = "Also copy the PDFs of the nights.")
  private boolean pdf;

  @Mixin private MaxAgeOption maxAge;

  @Mixin private TemplatesOption templates;

  @Override
  public Integer call() {
    SiteOptions options =
        new SiteOptions(
            Optional.ofNullable(base),
            indexed,
            pdf,
            maxAge.value(),
            Instant.now(),
            UnpublishedNights.of(archive, spec.commandLine().getErr()::println),
            spec.commandLine().getErr()::println,
            templates.read(spec));
    try {
      spec.commandLine().getOut().println(text(Site.write(archive, to, options)));
    } catch (IOException failed) {
      throw InputException.notWritten(to, failed);
    }
    return ExitCode.DONE;
  }

  private String text(SiteResult result) {
    return String.format(
        java.util.Locale.ROOT,
        "Wrote %s: %d hosts, %d nights, %d files (%.1f MB), %d of them new or changed, %d deleted",
        to.resolve("index.html"),
        result.hosts(),
        result.nights(),
        result.files(),
        result.bytes() / 1e6,
        result.written(),
        result.deleted());
  }
}
