package dev.tare.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.report.site.series.SiteHost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteHostTest {

  @Test
  void campaignsOfOneDayAreKnown() {
    SiteHost usual = SimulatedHost.of(List.of("native", "docker"), 5);
    assertThat(usual.campaigns()).noneMatch(usual::sharesItsDay);
    List<IndexedCampaign> campaigns = new ArrayList<>(usual.campaigns());
    IndexedCampaign again = campaigns.get(2);
    String start = again.started().orElseThrow().replaceFirst("T\\d\\d", "T23");
    campaigns.add(3, at(again, start));
    SiteHost host = SimulatedHost.with(usual, campaigns);
    assertThat(campaigns.stream().map(host::sharesItsDay))
        .containsExactly(false, false, true, true, false, false);
  }

  private static IndexedCampaign at(IndexedCampaign one, String start) {
    return new IndexedCampaign(
        one.path(),
        one.host(),
        one.name() + "-2",
        Optional.of(start),
        one.ended(),
        one.facts(),
        one.measurement(),
        one.tool(),
        one.stamp(),
        one.series());
  }
}
