package dev.tare.report.site.page;

import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.report.sections.FactText;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.text.DateText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A host in words. */
record HostWords(SiteView view, SiteHost host) {

  private static final String UNKNOWN = "not visible";

  /** When it was last measured, and what it is. */
  String line() {
    String newest = moment(host.newest());
    String measured =
        host.status().complete().filter(host.newest().name()::equals).isPresent()
            ? view.text("host.complete", Map.of("newest", newest))
            : view.text("host.incomplete", Map.of("newest", newest));
    return Stream.concat(Stream.of(measured), machine().stream()).collect(Collectors.joining(" "));
  }

  /** Such as {@code AMD EPYC, 2 cores, kernel 6.1.0}. */
  Optional<String> machine() {
    Map<String, String> facts = host.newest().facts();
    List<String> known =
        Stream.of("cpu", "cores", "kernel")
            .filter(fact -> facts.containsKey(fact) && !facts.get(fact).equals(UNKNOWN))
            .map(fact -> view.text("host." + fact, values(fact, facts.get(fact))))
            .toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", known) + ".");
  }

  private static Map<String, Object> values(String fact, String value) {
    return fact.equals("cores") && value.matches("\\d{1,6}")
        ? Map.of("value", Integer.valueOf(value))
        : Map.of("value", fact.equals("cores") ? (Object) 0 : value);
  }

  String moment(IndexedCampaign campaign) {
    return campaign
        .started()
        .map(start -> DateText.minute(start, view.language()))
        .orElse(campaign.name());
  }

  /** Its value, as in a night's report. */
  String value(String fact, String value) {
    return FactText.of(view.messages(), "host", fact, value);
  }

  /** The name of a fact. */
  String fact(String name) {
    return view.messages()
        .find("site.fact." + name)
        .or(() -> view.messages().find("facts.key." + name))
        .orElse(name);
  }
}
