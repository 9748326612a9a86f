package dev.tare.report.site;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.history.EarlierCampaigns;
import dev.tare.dataset.file.InputException;
import dev.tare.report.html.PageTemplates;
import dev.tare.report.site.series.Unpublished;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a site is made.
 *
 * @param base public address of the site, for feed, canonical links and sitemap; ends with a slash
 * @param indexed whether search engines may list the pages
 * @param pdf whether the PDFs of the nights are copied, too
 * @param maxAge a host without a complete night for so long is silent
 * @param now the time by which that is judged
 * @param unpublished by host: its last night was to be published, and is not
 * @param warnings about campaigns that cannot be read
 * @param templates of the pages
 */
public record SiteOptions(
    Optional<String> base,
    boolean indexed,
    boolean pdf,
    Duration maxAge,
    Instant now,
    Map<String, Unpublished> unpublished,
    Consumer<String> warnings,
    PageTemplates templates) {

  private static final Duration MAX_AGE = Duration.ofHours(26);

  public SiteOptions {
    unpublished = Map.copyOf(unpublished);
    base = base.map(address -> address.endsWith("/") ? address : address + "/");
    base.filter(address -> !address.matches("https?://[^\\s\"'<>]+"))
        .ifPresent(SiteOptions::refuse);
  }

  /** The same with other templates. */
  public SiteOptions with(PageTemplates other) {
    return new SiteOptions(base, indexed, pdf, maxAge, now, unpublished, warnings, other);
  }

  private static void refuse(String address) {
    throw new InputException(address + ": no address such as https://example.org/overhead/");
  }

  /** For nobody else than those who know the address, without PDFs. */
  public static SiteOptions standard(Consumer<String> warnings) {
    return new SiteOptions(
        Optional.empty(),
        false,
        false,
        MAX_AGE,
        Instant.now(),
        Map.of(),
        warnings,
        PageTemplates.OURS);
  }

  EarlierCampaigns campaigns() {
    return new EarlierCampaigns(
        Analyzer.tool(), dataset -> Analyzer.analyze(dataset, AnalysisOptions.STANDARD), warnings);
  }
}
