package dev.tare.report.chart;

import dev.tare.report.chart.axis.RatioZones;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.RatiosFigure;
import dev.tare.report.model.RunsFigure;
import dev.tare.report.model.RunsFigure.Counts;
import dev.tare.report.model.RunsFigure.OutlierMark;
import dev.tare.report.model.RunsFigure.RunDot;
import dev.tare.report.model.RunsFigure.RunSeries;
import dev.tare.report.model.Tone;
import dev.tare.report.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Figures to draw in tests. */
public final class Figures {

  private Figures() {}

  public static RunsFigure runs(Language language, boolean oneScale, RunSeries... series) {
    return new RunsFigure(
        "cpu-runs",
        "CPU: every run",
        "Native: 48 runs & no failure.",
        "Each dot is one run.",
        language,
        "KFLOPS, higher is better",
        "run",
        "distribution",
        oneScale,
        List.of(series));
  }

  /** A sample whose third run is a mild outlier, and whose fourth is a severe one. */
  public static RunSeries series(String platform, int slot, int runs, double level) {
    Random random = new Random(slot);
    List<RunDot> dots =
        IntStream.rangeClosed(1, runs)
            .mapToObj(run -> new RunDot(run, level * (1 + 0.01 * random.nextGaussian()), mark(run)))
            .toList();
    return series(platform, slot, dots, new Bounds(level * 0.997, level, level * 1.004));
  }

  public static RunSeries series(String platform, int slot, List<RunDot> dots, Bounds median) {
    return new RunSeries(
        "platform_" + slot,
        platform,
        slot,
        new Counts(dots.size(), 1, 2, 1),
        dots,
        Optional.empty(),
        Optional.of(median),
        true,
        false,
        "3\u202f412\u202f000\u00a0KFLOPS\u00a0[3\u202f380\u202f000,\u00a03\u202f431\u202f000]",
        "unusable",
        List.of(dots.size() + 1),
        List.of(dots.size() / 2 + 1),
        List.of());
  }

  private static OutlierMark mark(int run) {
    return run == 3 ? OutlierMark.MILD : run == 4 ? OutlierMark.SEVERE : OutlierMark.NONE;
  }

  /** As many platforms as a report may have, with the longest names we expect. */
  public static RunSeries[] eightLongNames() {
    return IntStream.range(0, 8)
        .mapToObj(
            slot ->
                series(
                    "QEMU " + slot + " without acceleration, Debian 12 guest, raw disk on tmpfs",
                    slot,
                    48,
                    3.4e6 / (1 + slot)))
        .toArray(RunSeries[]::new);
  }

  public static RatiosFigure ratios(String suffix, double... points) {
    List<RatiosFigure.RatioRow> rows =
        IntStream.range(0, points.length).mapToObj(i -> row(i + 1, suffix, points[i])).toList();
    return new RatiosFigure(
        "cpu-ratios",
        "CPU: overhead ratios",
        "Docker: 1.02.",
        "The point is the overhead ratio.",
        Language.EN,
        "overhead ratio; above 1 costs more",
        1 / 1.05,
        1.05,
        "margin of 5\u00a0%",
        RatioZones.kind(rows.stream().map(RatiosFigure.RatioRow::ratio).toList()),
        "beyond the break logarithmic",
        rows);
  }

  private static RatiosFigure.RatioRow row(int slot, String suffix, double point) {
    return new RatiosFigure.RatioRow(
        "platform_" + slot,
        "Docker" + suffix,
        slot,
        slot == 1,
        new Bounds(point * 0.98, point, point * 1.03),
        "1.023 [1.011, 1.034]",
        "equivalent",
        Tone.NEUTRAL);
  }
}
