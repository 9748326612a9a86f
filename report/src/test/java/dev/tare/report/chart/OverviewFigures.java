package dev.tare.report.chart;

import dev.tare.report.model.Bounds;
import dev.tare.report.model.HistoryFigure.CampaignDot;
import dev.tare.report.model.HistoryFigure.CampaignMark;
import dev.tare.report.model.OverviewFigure;
import dev.tare.report.model.OverviewFigure.BenchmarkPanel;
import dev.tare.report.model.OverviewFigure.Glyph;
import dev.tare.report.model.OverviewFigure.LegendEntry;
import dev.tare.report.model.OverviewFigure.Nights;
import dev.tare.report.model.OverviewFigure.PlatformRow;
import dev.tare.report.model.OverviewFigure.Spot;
import dev.tare.report.model.OverviewFigure.SpotKind;
import dev.tare.report.model.Tone;
import dev.tare.report.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Overview pictures to draw in tests. */
public final class OverviewFigures {

  private OverviewFigures() {}

  /** A panel for each benchmark, with a row for each ratio. */
  public static OverviewFigure of(String platform, int benchmarks, double... ratios) {
    return figure(platform, benchmarks, Arrays.stream(ratios).mapToObj(r -> spot(r)).toList());
  }

  /** Nothing was measured. */
  public static OverviewFigure empty(int platforms, int benchmarks) {
    Spot none =
        new Spot(
            SpotKind.ABSENT, Optional.empty(), Tone.NEUTRAL, "all runs failed", Optional.empty());
    return figure("Docker", benchmarks, IntStream.range(0, platforms).mapToObj(i -> none).toList());
  }

  private static OverviewFigure figure(String platform, int benchmarks, List<Spot> spots) {
    return new OverviewFigure(
        "overview",
        "What each platform costs",
        "CPU: Docker 1.02.",
        "Numbers: the ratio.",
        Language.EN,
        "Axis: above 1 costs more. Near 1 linear, beyond the break logarithmic, as a factor.",
        "Axis: above 1 costs more, in per cent.",
        1 / 1.05,
        1.05,
        IntStream.range(0, spots.size()).mapToObj(i -> row(platform + " " + i, i)).toList(),
        IntStream.range(0, benchmarks)
            .mapToObj(i -> new BenchmarkPanel("Processes by fork, all alive " + i, spots))
            .toList(),
        Arrays.stream(Glyph.values()).map(g -> new LegendEntry(g, g + " means this")).toList());
  }

  private static PlatformRow row(String title, int slot) {
    return new PlatformRow("platform_" + slot, title, slot);
  }

  /** Undecided where its interval contains 1. */
  private static Spot spot(double ratio) {
    Bounds bounds = new Bounds(ratio * 0.97, ratio, ratio * 1.04);
    boolean decided = bounds.low() > 1 || bounds.high() < 1;
    return new Spot(
        decided ? SpotKind.DECIDED : SpotKind.UNDECIDED,
        Optional.of(bounds),
        decided ? Tone.BAD : Tone.DOUBT,
        (decided ? "\u2191" : "~") + "\u00a0" + ratio + "\u00a0\u00d7",
        Optional.of(nights(ratio)));
  }

  private static Nights nights(double ratio) {
    List<CampaignDot> dots =
        IntStream.rangeClosed(1, 14)
            .mapToObj(
                i ->
                    new CampaignDot(
                        i,
                        ratio * (1 + 0.01 * (i % 3)),
                        i == 13 ? CampaignMark.ALARM : CampaignMark.NONE))
            .toList();
    return new Nights(14, Optional.of(new Bounds(ratio, ratio * 1.01, ratio * 1.02)), dots);
  }
}
