package dev.tare.cli.nightly.step;

import dev.tare.cli.nightly.state.UnpublishedNights;
import dev.tare.dataset.file.InputException;
import dev.tare.report.html.PageTemplates;
import dev.tare.report.site.Site;
import dev.tare.report.site.SiteOptions;
import dev.tare.report.site.SiteResult;
import dev.tare.report.site.series.Unpublished;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes the site over the whole archive.
 *
 * @param base public address of the site
 * @param templates of its pages
 * @param maxAge a host without a complete night for so long is silent
 */
public record SiteStep(Path to, Optional<String> base, Duration maxAge, PageTemplates templates) {

  public StepReport take(Tonight night) {
    SiteOptions options =
        new SiteOptions(
            base,
            false,
            false,
            maxAge,
            Instant.now(),
            otherUnpublished(night),
            night.log().of(StepName.SITE),
            templates);
    try {
      SiteResult result = Site.write(night.archive(), to, options);
      return StepReport.done(to + ": " + result.written() + " of " + result.files() + " files");
    } catch (IOException failed) {
      throw InputException.notWritten(to, failed);
    }
  }

  /** This host publishes next. */
  private static Map<String, Unpublished> otherUnpublished(Tonight night) {
    Map<String, Unpublished> hosts =
        new TreeMap<>(UnpublishedNights.of(night.archive(), night.log().of(StepName.SITE)));
    hosts.remove(night.host().id());
    return hosts;
  }
}
