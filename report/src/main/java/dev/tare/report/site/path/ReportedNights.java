package dev.tare.report.site.path;

import dev.tare.report.html.HtmlPage;
import dev.tare.report.text.Language;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    return report(SitePaths.night(host, campaign), language);
  }

  /** Likewise of what repeats the changes of a night. */
  public Optional<String> again(String host, String campaign, Language language) {
    return report(SitePaths.again(host, campaign), language);
  }

  private Optional<String> report(String directory, Language language) {
    return in(directory, HtmlPage.file(language))
        .or(
            () ->
                Stream.of(Language.values())
                    .flatMap(other -> in(directory, HtmlPage.file(other)).stream())
                    .findFirst());
  }

  public Optional<String> file(String host, String campaign, String name) {
    return in(SitePaths.night(host, campaign), name);
  }

  private Optional<String> in(String directory, String name) {
    return files.getOrDefault(directory, Set.of()).contains(name)
        ? Optional.of(directory + "/" + name)
        : Optional.empty();
  }
}
