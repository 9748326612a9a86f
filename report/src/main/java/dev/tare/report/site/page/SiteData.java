package dev.tare.report.site.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.archive.index.IndexedSeries;
import dev.tare.dataset.file.PrintableText;
import dev.tare.report.html.Markup;
import dev.tare.report.sentences.DisplayNames;
import dev.tare.report.site.path.PageFile;
import dev.tare.report.site.path.SitePaths;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.text.RatioDigits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The numbers of all nights as small scripts that call a function of the comparing page: such files
 * can be loaded from disk, too. One for each month, so that a new night changes one of them.
 */
public final class SiteData {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String UNDATED = "undated";

  private SiteData() {}

  /** The list of a host's nights, and its months. */
  public static List<PageFile> of(SiteHost host) {
    Map<String, Map<String, Object>> months = new TreeMap<>();
    List<List<String>> nights = new ArrayList<>();
    for (IndexedCampaign campaign : host.campaigns()) {
      String month = month(campaign);
      nights.add(List.of(campaign.name(), month, campaign.started().orElse("")));
      months
          .computeIfAbsent(month, m -> new LinkedHashMap<>())
          .put(campaign.name(), night(campaign));
    }
    List<PageFile> files = new ArrayList<>();
    months.forEach(
        (month, all) ->
            files.add(
                new PageFile(
                    path(host.id(), month),
                    "tareMonth("
                        + json(host.id())
                        + ","
                        + json(month)
                        + ","
                        + json(all)
                        + ");\n")));
    files.add(
        new PageFile(
            path(host.id(), "nights"),
            "tareNights(" + json(host.id()) + "," + json(nights) + ");\n"));
    return files;
  }

  private static String path(String host, String name) {
    return SitePaths.DATA + "/" + host + "/" + name + ".js";
  }

  private static String month(IndexedCampaign campaign) {
    return campaign.started().map(start -> start.substring(0, 7)).orElse(UNDATED);
  }

  private static Map<String, Object> night(IndexedCampaign campaign) {
    Map<String, Object> night = new LinkedHashMap<>();
    night.put("facts", new TreeMap<>(campaign.facts()));
    night.put("measurement", campaign.measurement());
    night.put("series", campaign.series().stream().map(SiteData::series).toList());
    return night;
  }

  private static List<Object> series(IndexedSeries row) {
    List<Object> values = new ArrayList<>();
    values.add(row.platform());
    values.add(row.benchmark());
    values.add(row.unit().orElse(""));
    values.add(row.better().orElse(""));
    values.add(number(row.median()));
    values.add(row.against().map(a -> number(a.ratio())).orElse(null));
    values.add(row.against().map(a -> number(a.low())).orElse(null));
    values.add(row.against().map(a -> number(a.high())).orElse(null));
    decimals(row).ifPresent(values::addAll);
    return values;
  }

  /** With how many decimals all pages print the ratio, and the ends of its interval. */
  private static Optional<List<Integer>> decimals(IndexedSeries row) {
    return row.against()
        .filter(a -> a.ratio().isPresent() && a.low().isPresent() && a.high().isPresent())
        .map(SiteData::decimals);
  }

  private static List<Integer> decimals(IndexedSeries.Against against) {
    RatioDigits digits = SeriesWords.digits(against);
    return List.of(
        digits.of(against.ratio().getAsDouble()),
        Math.min(digits.of(against.low().getAsDouble()), digits.of(against.high().getAsDouble())));
  }

  /** Five digits, more than any page shows. */
  private static Object number(OptionalDouble number) {
    return number.isPresent() && Double.isFinite(number.getAsDouble())
        ? new java.math.BigDecimal(number.getAsDouble())
            .round(new java.math.MathContext(5))
            .doubleValue()
        : null;
  }

  /** What the script needs besides: hosts, names in the language, words. */
  static Markup settings(SiteView view, FrameBuilder frame) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("data", frame.root() + SitePaths.DATA + "/");
    settings.put("language", view.language().locale().toLanguageTag());
    settings.put("words", view.messages().family("site.compare.js"));
    Map<String, Object> facts = new LinkedHashMap<>();
    Map<String, String> platforms = new LinkedHashMap<>();
    view.ordered(view.archive().hosts()).forEach(id -> platforms.put(id, ""));
    Map<String, String> benchmarks = new LinkedHashMap<>();
    Map<String, Object> reports = new LinkedHashMap<>();
    for (SiteHost host : view.archive().hosts()) {
      DisplayNames names = view.names(host);
      host.platforms()
          .forEach(
              id ->
                  platforms.computeIfPresent(
                      id, (same, name) -> name.isEmpty() ? names.heading(id) : name));
      host.benchmarks().forEach(id -> benchmarks.putIfAbsent(id, names.benchmark(id)));
      IndexedCampaign.FACTS.forEach(
          fact -> facts.putIfAbsent(fact, new HostWords(view, host).fact(fact)));
      reports.put(host.id(), host.newest().name());
    }
    settings.put("platforms", platforms);
    settings.put("benchmarks", benchmarks);
    settings.put("facts", facts);
    settings.put("values", factValues(view));
    settings.put("newest", reports);
    return new Markup(json(settings).replace("<", "\\u003c"));
  }

  /** The words of facts, by fact and value. */
  private static Map<String, Object> factValues(SiteView view) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String fact : IndexedCampaign.FACTS) {
      Map<String, String> words = view.messages().family("facts.value." + fact);
      if (!words.isEmpty()) {
        values.put(fact, words);
      }
    }
    return values;
  }

  private static String json(Object value) {
    try {
      return PrintableText.json(JSON.writeValueAsString(value));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
