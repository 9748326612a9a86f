package dev.tare.analyzer.archive;

import dev.tare.analyzer.alarm.HostNight;
import dev.tare.analyzer.history.EarlierCampaigns;
import dev.tare.analyzer.history.FactChange;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Capability;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Direction;
import dev.tare.dataset.archive.index.CampaignStamp;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.archive.index.IndexedSeries;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** An analysis as the index of an archive keeps it. */
public record IndexEntry(Analysis analysis) {

  private static final String HOST = "host";

  /** The entry of a campaign of that path in the archive, with the stamp of its files. */
  public static IndexedCampaign of(Analysis analysis, Path path, String stamp) {
    return new IndexEntry(analysis).campaign(path, stamp);
  }

  /**
   * The entry of a campaign; absent, with a warning, if it cannot be read.
   *
   * @param path relative to the archive
   */
  static Optional<IndexedCampaign> read(EarlierCampaigns campaigns, Path campaign, Path path) {
    String stamp = CampaignStamp.of(campaign);
    try {
      requireOneLine(path.toString());
      return Optional.of(of(campaigns.read(campaign), path, stamp));
    } catch (InputException broken) {
      campaigns.warnings().accept("tare: left out of the index: " + broken.getMessage());
      return Optional.empty();
    }
  }

  /** A row of an index is a line. */
  private static void requireOneLine(String path) {
    if (path.indexOf('\n') >= 0 || path.indexOf('\r') >= 0) {
      throw new InputException(
          PrintableText.line(path) + ": has a line break in its name; rename it");
    }
  }

  /**
   * The entry of a campaign.
   *
   * @param path relative to the archive
   * @param stamp of its files before they were read
   */
  private IndexedCampaign campaign(Path path, String stamp) {
    Map<String, String> known = analysis.facts().getOrDefault(HOST, Map.of());
    return new IndexedCampaign(
        path.toString(),
        path.getNameCount() > 1 ? path.getName(0).toString() : known.getOrDefault("name", ""),
        analysis.campaign().name(),
        analysis.campaign().started(),
        HostNight.isEnded(analysis),
        facts(known),
        FactChange.measurement(analysis.facts(), analysis.benchmarks()),
        analysis.tool(),
        stamp,
        series());
  }

  /** Of the host, and of the first platform that states a version. */
  private Map<String, String> facts(Map<String, String> host) {
    Map<String, String> facts = new HashMap<>(host);
    facts.keySet().removeAll(IndexedCampaign.VERSIONS);
    analysis
        .platforms()
        .forEach(
            platform -> {
              Map<String, String> own = analysis.facts().getOrDefault(platform.id(), Map.of());
              version(own, "qemu", "qemu", facts);
              version(own, "server", "docker", facts);
            });
    facts.keySet().retainAll(IndexedCampaign.FACTS);
    return facts;
  }

  private static void version(
      Map<String, String> own, String key, String name, Map<String, String> facts) {
    Optional.ofNullable(own.get(key)).ifPresent(version -> facts.putIfAbsent(name, version));
  }

  /** The samples, then what has none. */
  private List<IndexedSeries> series() {
    List<IndexedSeries> series = new ArrayList<>();
    analysis.samples().forEach(sample -> series.add(series(sample)));
    analysis.capabilities().stream()
        .filter(one -> analysis.sample(one.platform(), one.benchmark()).isEmpty())
        .forEach(one -> series.add(series(one)));
    return series;
  }

  private IndexedSeries series(SampleResult sample) {
    Optional<SampleResult.MedianEstimate> median = sample.median();
    return new IndexedSeries(
        sample.platform(),
        sample.benchmark(),
        capability(sample).map(one -> code(one.state())).orElse(""),
        sample.unit(),
        better(sample.benchmark()),
        median.isPresent() ? OptionalDouble.of(median.get().point()) : OptionalDouble.empty(),
        Optional.of(code(sample.verdict())),
        comparison(sample).map(IndexEntry::against),
        new IndexedSeries.Counts(sample.n(), sample.failed(), missing(sample)));
  }

  private IndexedSeries series(Capability without) {
    return new IndexedSeries(
        without.platform(),
        without.benchmark(),
        code(without.state()),
        analysis.benchmark(without.benchmark()).unit(),
        better(without.benchmark()),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        new IndexedSeries.Counts(0, 0, OptionalInt.empty()));
  }

  private Optional<String> better(String benchmark) {
    return analysis.benchmark(benchmark).better().map(Direction::word);
  }

  private Optional<Capability> capability(SampleResult sample) {
    return analysis.capabilities().stream()
        .filter(one -> one.platform().equals(sample.platform()))
        .filter(one -> one.benchmark().equals(sample.benchmark()))
        .findFirst();
  }

  /** With the baseline of the campaign. */
  private Optional<Comparison> comparison(SampleResult sample) {
    return analysis.comparisons().stream()
        .filter(one -> one.platform().equals(sample.platform()))
        .filter(one -> one.benchmark().equals(sample.benchmark()))
        .filter(one -> analysis.campaign().baseline().equals(Optional.of(one.baseline())))
        .findFirst();
  }

  private static IndexedSeries.Against against(Comparison comparison) {
    Optional<Estimate> ratio = comparison.overhead();
    return new IndexedSeries.Against(
        comparison.baseline(),
        number(ratio.map(Estimate::point)),
        number(ratio.map(Estimate::low)),
        number(ratio.map(Estimate::high)),
        code(comparison.verdict()));
  }

  private OptionalInt missing(SampleResult sample) {
    OptionalInt rounds = analysis.campaign().rounds();
    return rounds.isPresent()
        ? OptionalInt.of(Math.max(0, rounds.getAsInt() - sample.n() - sample.failed()))
        : rounds;
  }

  private static OptionalDouble number(Optional<Double> number) {
    return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  private static String code(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT);
  }
}
