package dev.tare.report.chart;

import dev.tare.report.model.Bounds;
import dev.tare.report.model.Figure.RunDetails;
import dev.tare.report.model.evidence.CausesFigure;
import dev.tare.report.model.evidence.CausesFigure.CauseDot;
import dev.tare.report.model.evidence.CausesFigure.CausePanel;
import dev.tare.report.model.evidence.DistributionFigure;
import dev.tare.report.model.evidence.DistributionFigure.Curve;
import dev.tare.report.model.evidence.DistributionFigure.DistributionPanel;
import dev.tare.report.model.evidence.HostFigure;
import dev.tare.report.model.evidence.HostFigure.PlatformTimes;
import dev.tare.report.model.evidence.HostFigure.Reading;
import dev.tare.report.model.evidence.HostFigure.RunTime;
import dev.tare.report.model.evidence.HostFigure.Strip;
import dev.tare.report.text.Language;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures of what was recorded, to draw in tests. */
public final class EvidenceFigures {

  private static final double START = 1_795_395_600;

  private EvidenceFigures() {}

  /** Twenty runs or groups of each platform, of which the last failed. */
  public static HostFigure host(boolean binned, String... platforms) {
    return new HostFigure(
        "host",
        "The host during the campaign",
        "What was recorded",
        "Steal: up to 12 %.",
        "Each upright is what was recorded with one run.",
        Language.EN,
        "23 November 2026 to 24 November 2026, UTC",
        START,
        START + 90_000,
        binned,
        List.of(
            strip("CPU time stolen (steal), % of the run", 0.5), strip("Load, processes", 12_000)),
        IntStream.range(0, platforms.length)
            .mapToObj(slot -> platform(platforms[slot], slot, binned))
            .toList(),
        RunDetails.NONE);
  }

  /** Two panels; the first has two levels. */
  public static DistributionFigure distribution(String... platforms) {
    return new DistributionFigure(
        "cpu-distribution",
        "CPU: distribution of the runs",
        "Native: from 1 to 2.",
        "Each line rises by one step for each run.",
        Language.EN,
        "share of the runs with at most this value",
        "KFLOPS, higher is better",
        true,
        List.of(
            new DistributionPanel(false, List.of(3.4e6, 3.9e6), curves(3e6, platforms)),
            new DistributionPanel(true, List.of(), curves(12, "QEMU"))),
        RunDetails.NONE);
  }

  private static List<Curve> curves(double level, String... platforms) {
    return IntStream.range(0, platforms.length)
        .mapToObj(
            slot -> new Curve("platform_" + slot, platforms[slot], slot, values(level), List.of()))
        .toList();
  }

  private static List<Double> values(double level) {
    return IntStream.rangeClosed(0, 100)
        .mapToObj(i -> level * (1 + Math.pow(i / 70.0, 9)))
        .toList();
  }

  public static CausesFigure causes(String... platforms) {
    return new CausesFigure(
        "cpu-causes",
        "CPU: runs against what coincided",
        "Native: 48 runs.",
        "Each dot is one run.",
        Language.EN,
        "KFLOPS, higher is better",
        IntStream.range(0, platforms.length)
            .mapToObj(slot -> panel(platforms[slot], slot))
            .toList());
  }

  private static CausePanel panel(String name, int slot) {
    return new CausePanel(
        "platform_" + slot,
        name,
        slot,
        "CPU time stolen by others of the same host (steal), % of the run",
        IntStream.rangeClosed(1, 48)
            .mapToObj(run -> new CauseDot(run, run % 7 * 3.1, 3.4e6 - run % 7 * 1e4, run % 7 == 6))
            .toList());
  }

  private static Strip strip(String title, double most) {
    return new Strip(
        title,
        IntStream.range(0, 20)
            .filter(i -> i != 7)
            .mapToObj(i -> new Reading(start(i), start(i + 1), bounds(most * (i % 5) / 4)))
            .toList());
  }

  private static double start(int i) {
    return START + 4_500.0 * i;
  }

  private static Bounds bounds(double high) {
    return new Bounds(high / 3, high / 2, high);
  }

  private static PlatformTimes platform(String name, int slot, boolean binned) {
    Stream<RunTime> runs =
        IntStream.range(0, 20)
            .mapToObj(i -> new RunTime(binned ? 0 : i + 1, start(i), start(i + 1), i == 19));
    return new PlatformTimes("platform_" + slot, name, slot, runs.toList());
  }
}
