package dev.tare.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.alarm.HostNight;
import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.archive.index.IndexedSeries;
import dev.tare.report.Example;
import dev.tare.report.site.page.HomePage;
import dev.tare.report.site.page.SiteView;
import dev.tare.report.site.path.ReportedNights;
import dev.tare.report.site.series.SiteArchive;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.api.Test;

/** The first page over ten hosts; it shows 90 days, so that more nights make it no longer. */
class FirstPageSizeTest {

  private static final int NIGHTS = 100;
  private static final Instant FIRST = Instant.parse("2026-01-01T01:00:00Z");
  private static final List<String> PLATFORMS =
      List.of("native", "docker", "kvm", "gvisor", "unikernel");
  private static final List<String> BENCHMARKS =
      List.of("cpu", "mem", "disk-random", "fork", "fork-spawn");

  private final Random random = new Random(3);

  @Test
  void tenHostsNeedLessThan300Kilobytes() {
    SiteHost host = host();
    SiteArchive archive =
        SiteArchive.of(IntStream.range(0, 10).mapToObj(i -> named("host-" + i, host)).toList());
    SiteView view =
        new SiteView(
            archive,
            Messages.in(Language.EN),
            new ReportedNights(Map.of()),
            "style.css",
            Optional.empty(),
            false);
    int bytes = new HomePage(view).file().text().getBytes(StandardCharsets.UTF_8).length;
    assertThat(bytes).isBetween(150_000, 300_000);
  }

  private static SiteHost named(String id, SiteHost like) {
    return new SiteHost(
        id,
        like.campaigns(),
        like.status(),
        like.events(),
        like.items(),
        like.example(),
        like.tracks(),
        like.changes(),
        List.of(),
        Optional.empty());
  }

  private SiteHost host() {
    Analysis example = Example.analysis();
    List<IndexedCampaign> campaigns = IntStream.range(0, NIGHTS).mapToObj(this::night).toList();
    List<HostNight> nights =
        campaigns.stream().map(one -> HostNight.of(one, () -> example)).toList();
    return SiteHost.of(
        "a",
        campaigns,
        nights,
        List.of(),
        FIRST.plus(Duration.ofDays(NIGHTS)),
        Duration.ofHours(26));
  }

  private IndexedCampaign night(int night) {
    String start = FIRST.plus(Duration.ofDays(night)).toString();
    List<IndexedSeries> series = new ArrayList<>();
    for (String benchmark : BENCHMARKS) {
      PLATFORMS.forEach(platform -> series.add(series(platform, benchmark)));
    }
    return new IndexedCampaign(
        "a/" + start,
        "a",
        start.replace(":", ""),
        Optional.of(start),
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
