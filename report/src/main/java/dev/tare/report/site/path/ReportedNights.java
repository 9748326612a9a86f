package dev.tare.report.site.path;

import dev.tare.report.html.HtmlPage;
import dev.tare.report.text.Language;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The reports that the site has.
 *
 * @param files of each night, by its directory in the site
 */
public record ReportedNights(Map<String, Set<String>> files) {

  public ReportedNights {
    files = Map.copyOf(files);
  }

  /** The report of a night in a language, or in another one, relative to the site. */
  public Optional<String> report(String host, String campaign, Language language) {
    return file(host, campaign, HtmlPage.file(language))
        .or(() -> file(host, campaign, HtmlPage.file(Language.EN)))
        .or(() -> file(host, campaign, HtmlPage.file(Language.DE)));
  }

  public Optional<String> file(String host, String campaign, String name) {
    String directory = SitePaths.night(host, campaign);
    return files.getOrDefault(directory, Set.of()).contains(name)
        ? Optional.of(directory + "/" + name)
        : Optional.empty();
  }
}
