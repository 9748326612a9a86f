package dev.tare.report.site.series;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.archive.index.IndexedSeries;
import dev.tare.dataset.archive.index.IndexedSeries.Counts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ShownUnitsTest {

  private static final IndexedCampaign NEWEST =
      campaign(
          series("native", "cpu", "KFLOPS", 3_060_000),
          series("qemu", "cpu", "KFLOPS", 75_000),
          series("native", "mem", "s", 0.0978),
          series("native", "queue", "widgets", 5_000_000),
          series("native", "bare", "", 12));

  private final ShownUnits units = ShownUnits.of(List.of(NEWEST));

  @Test
  void areThoseOfAReport() {
    assertThat(texts(NEWEST))
        .containsExactly("3.06 GFLOPS", "0.075 GFLOPS", "97.8 ms", "5000000.0 widgets", "12.0 ");
  }

  @Test
  void areOneForAllNightsAndHosts() {
    assertThat(texts(campaign(series("native", "cpu", "KFLOPS", 900_000))))
        .containsExactly("0.9 GFLOPS");
    IndexedCampaign slower = campaign(series("native", "cpu", "KFLOPS", 800_000));
    ShownUnits two = ShownUnits.of(List.of(NEWEST, slower));
    assertThat(two.in(NEWEST).series().get(0).unit())
        .isEqualTo(two.in(slower).series().get(0).unit());
  }

  @Test
  void leaveAnEarlierUnitAsItIs() {
    assertThat(texts(campaign(series("native", "mem", "MB/s", 8000))))
        .containsExactly("8000.0 MB/s");
  }

  @Test
  void leaveWhatWasNotMeasured() {
    IndexedSeries none =
        new IndexedSeries(
            "kvm",
            "cpu",
            "unusable",
            Optional.of("KFLOPS"),
            Optional.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.empty(),
            new Counts(0, 0, OptionalInt.empty()));
    assertThat(units.in(campaign(none)).series().get(0).median()).isEmpty();
  }

  private List<String> texts(IndexedCampaign campaign) {
    return units.in(campaign).series().stream()
        .map(
            row -> Math.round(row.median().getAsDouble() * 1e4) / 1e4 + " " + row.unit().orElse(""))
        .toList();
  }

  private static IndexedSeries series(
      String platform, String benchmark, String unit, double median) {
    return new IndexedSeries(
        platform,
        benchmark,
        "measured",
        Optional.of(unit).filter(known -> !known.isEmpty()),
        Optional.empty(),
        OptionalDouble.of(median),
        Optional.empty(),
        Optional.empty(),
        new Counts(16, 0, OptionalInt.empty()));
  }

  private static IndexedCampaign campaign(IndexedSeries... series) {
    return new IndexedCampaign(
        "a/n", "a", "n", Optional.empty(), true, Map.of(), "m", "tare", "s", List.of(series));
  }
}
