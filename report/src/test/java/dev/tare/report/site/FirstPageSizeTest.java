package dev.tare.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.html.PageTemplates;
import dev.tare.report.site.page.HomePage;
import dev.tare.report.site.page.SiteView;
import dev.tare.report.site.path.ReportedNights;
import dev.tare.report.site.series.SiteArchive;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The first page over ten hosts; it shows 90 days, so that more nights make it no longer. */
class FirstPageSizeTest {

  private static final int NIGHTS = 100;
  private static final List<String> PLATFORMS =
      List.of("native", "docker", "kvm", "gvisor", "unikernel");

  @Test
  void tenHostsNeedLessThan300Kilobytes() {
    SiteHost host = SimulatedHost.of(PLATFORMS, NIGHTS);
    SiteArchive archive =
        SiteArchive.of(IntStream.range(0, 10).mapToObj(i -> named("host-" + i, host)).toList());
    SiteView view =
        new SiteView(
            archive,
            Messages.in(Language.EN),
            new ReportedNights(Map.of()),
            "style.css",
            Optional.empty(),
            false,
            PageTemplates.OURS);
    int bytes = new HomePage(view).file().text().getBytes(StandardCharsets.UTF_8).length;
    assertThat(bytes).isBetween(150_000, 300_000);
  }

  private static SiteHost named(String id, SiteHost like) {
    return new SiteHost(
        id,
        like.campaigns(),
        like.byName(),
        like.status(),
        like.events(),
        like.items(),
        like.example(),
        like.tracks(),
        like.changes(),
        List.of(),
        Optional.empty());
  }
}
