package dev.tare.report.site;

import dev.tare.analyzer.alarm.HostNight;
import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.archive.index.IndexedSeries;
import dev.tare.report.Example;
import dev.tare.report.html.PageTemplates;
import dev.tare.report.site.page.SiteView;
import dev.tare.report.site.path.ReportedNights;
import dev.tare.report.site.series.SiteArchive;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/** A host as the index has it, without any files. */
public final class SimulatedHost {

  private static final Instant FIRST = Instant.parse("2026-01-01T01:00:00Z");
  private static final List<String> BENCHMARKS =
      List.of("cpu", "mem", "disk-random", "fork", "fork-spawn");

  private final Random random = new Random(3);
  private final List<String> platforms;

  private SimulatedHost(List<String> platforms) {
    this.platforms = platforms;
  }

  /** The view of a site of ten nights and these events. */
  public static SiteView view(Language language, Optional<String> base, List<AlarmEvent> events) {
    SiteHost host = new SimulatedHost(List.of("native", "kvm")).nights(10, events);
    return new SiteView(
        SiteArchive.of(List.of(host)),
        Messages.in(language),
        new ReportedNights(Map.of()),
        "style.css",
        base,
        false,
        PageTemplates.OURS);
  }

  static SiteHost of(List<String> platforms, int nights) {
    return new SimulatedHost(platforms).nights(nights, List.of());
  }

  /** The same with other campaigns, of the same nights. */
  static SiteHost with(SiteHost host, List<IndexedCampaign> campaigns) {
    return SiteHost.of(
        host.id(),
        campaigns,
        campaigns.stream().map(one -> HostNight.of(one, host::example)).toList(),
        host.events(),
        start(campaigns.size()),
        Duration.ofHours(26));
  }

  /** The start of a night, from 0. */
  public static Instant start(int night) {
    return FIRST.plus(Duration.ofDays(night));
  }

  /** The name of a night. */
  public static String name(int night) {
    return start(night).toString().replace(":", "");
  }

  private SiteHost nights(int nights, List<AlarmEvent> events) {
    Analysis example = Example.analysis();
    List<IndexedCampaign> campaigns = IntStream.range(0, nights).mapToObj(this::night).toList();
    return SiteHost.of(
        "a",
        campaigns,
        campaigns.stream().map(one -> HostNight.of(one, () -> example)).toList(),
        events,
        start(nights - 1).plus(Duration.ofHours(6)),
        Duration.ofHours(26));
  }

  private IndexedCampaign night(int night) {
    List<IndexedSeries> series = new ArrayList<>();
    for (String benchmark : BENCHMARKS) {
      platforms.forEach(platform -> series.add(series(platform, benchmark)));
    }
    return new IndexedCampaign(
        "a/" + name(night),
        "a",
        name(night),
        Optional.of(start(night).toString()),
        true,
        Map.of("cpu", "AMD EPYC 7B13 64-Core Processor", "cores", "64"),
        "same",
        "tare",
        "stamp",
        series);
  }

  private IndexedSeries series(String platform, String benchmark) {
    double ratio = Math.exp(0.02 * random.nextGaussian());
    return new IndexedSeries(
        platform,
        benchmark,
        "measured",
        Optional.of("s"),
        Optional.of("lower"),
        OptionalDouble.of(ratio),
        Optional.of("stable"),
        platform.equals("native")
            ? Optional.empty()
            : Optional.of(
                new IndexedSeries.Against(
                    "native",
                    OptionalDouble.of(ratio),
                    OptionalDouble.of(ratio - 0.01),
                    OptionalDouble.of(ratio + 0.01),
                    "equivalent")),
        new IndexedSeries.Counts(16, 0, OptionalInt.of(0)));
  }
}
