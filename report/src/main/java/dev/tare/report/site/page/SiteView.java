package dev.tare.report.site.page;

import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.PlatformSlots;
import dev.tare.report.html.PageTemplates;
import dev.tare.report.sentences.DisplayNames;
import dev.tare.report.site.drawing.TrendFigure.TrendPanel;
import dev.tare.report.site.model.SiteSection;
import dev.tare.report.site.path.ReportedNights;
import dev.tare.report.site.series.SiteArchive;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.text.DateText;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import dev.tare.report.text.NumberText;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What all pages of a language need.
 *
 * @param style name of the file of the style
 * @param base public address of the site, ending with a slash
 * @param indexed whether search engines may list the pages
 * @param templates of the pages
 * @param panels of the charts that many pages have, by host and series; each is made once
 * @param drawn likewise their drawings
 */
public record SiteView(
    SiteArchive archive,
    Messages messages,
    ReportedNights reports,
    String style,
    Optional<String> base,
    boolean indexed,
    PageTemplates templates,
    Map<String, TrendPanel> panels,
    Map<Object, String> drawn) {

  public SiteView(
      SiteArchive archive,
      Messages messages,
      ReportedNights reports,
      String style,
      Optional<String> base,
      boolean indexed,
      PageTemplates templates) {
    this(
        archive,
        messages,
        reports,
        style,
        base,
        indexed,
        templates,
        new ConcurrentHashMap<>(),
        new ConcurrentHashMap<>());
  }

  public Language language() {
    return messages.language();
  }

  public NumberText numbers() {
    return messages.numbers();
  }

  /** One host has nothing beside it. */
  public boolean hasSeveralHosts() {
    return archive.hosts().size() > 1;
  }

  String text(String key) {
    return messages.text("site." + key);
  }

  String text(String key, Map<String, ?> values) {
    return messages.text("site." + key, values);
  }

  DisplayNames names(SiteHost host) {
    return new DisplayNames(host.example(), messages);
  }

  /** Such as {@code GFLOPS, higher is better}. */
  String unitAndDirection(SiteHost host, String benchmark) {
    return names(host).unitAndDirection(benchmark, host.unit(benchmark));
  }

  /** The same in a sentence of the bundle; as it is where the unit is not known. */
  String measured(SiteHost host, String benchmark, String sentence) {
    String unit = host.unit(benchmark);
    return unit.isEmpty()
        ? unitAndDirection(host, benchmark)
        : text(sentence, Map.of("unit", unit, "direction", names(host).direction(benchmark)));
  }

  /** A section with the legend of a matrix. */
  SiteSection.Parts explained(SiteSection.Parts section) {
    return section.legend(text("matrix.legend")).legend(text("matrix.legend.open"));
  }

  /** The colour of a platform, the same on all pages. */
  int slot(String platform) {
    return slots().slot(platform);
  }

  private PlatformSlots slots() {
    return PlatformSlots.of(
        archive.hosts().stream().flatMap(host -> host.platforms().stream()).toList());
  }

  /** In the order of the colours, which is the same for all hosts; baselines first. */
  List<String> ordered(Collection<SiteHost> hosts) {
    PlatformSlots slots = slots();
    Set<String> baselines =
        hosts.stream().flatMap(host -> host.baselines().stream()).collect(Collectors.toSet());
    return hosts.stream()
        .flatMap(host -> host.platforms().stream())
        .distinct()
        .sorted(
            Comparator.comparing((String id) -> !baselines.contains(id))
                .thenComparing(id -> slots.slot(id) % ChartColour.SLOTS)
                .thenComparing(slots::slot))
        .toList();
  }

  /**
   * The day of a campaign, with the time where another one has the same day; its name where the
   * start is unknown.
   */
  String day(SiteHost host, String campaign) {
    return host.campaign(campaign)
        .flatMap(one -> one.started().map(start -> day(start, host.sharesItsDay(one))))
        .orElse(campaign);
  }

  private String day(String start, boolean shared) {
    return shared ? DateText.minute(start, language()) : DateText.day(start, language());
  }

  /** "docker and kvm", "docker, kvm and qemu". */
  String list(List<String> texts) {
    if (texts.size() < 2) {
      return String.join("", texts);
    }
    int last = texts.size() - 1;
    return String.join(", ", texts.subList(0, last)) + text("list.and") + texts.get(last);
  }
}
