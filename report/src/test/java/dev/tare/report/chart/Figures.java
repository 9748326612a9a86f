package dev.tare.report.chart;

import dev.tare.report.chart.axis.RatioZones;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.Figure.PlatformRuns;
import dev.tare.report.model.Figure.RunDetails;
import dev.tare.report.model.HistoryFigure;
import dev.tare.report.model.HistoryFigure.CampaignDot;
import dev.tare.report.model.HistoryFigure.CampaignMark;
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

  /** The same with other words above it. */
  public static RunSeries titled(RunSeries series, String median, String noise) {
    return new RunSeries(
        series.id(),
        series.platform(),
        series.slot(),
        series.counts(),
        series.dots(),
        series.density(),
        series.median(),
        series.known(),
        series.hollow(),
        median,
        noise,
        series.failed(),
        series.sessions(),
        series.levels());
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

  /** Twenty campaigns with their dates. */
  public static HistoryFigure history(String... platforms) {
    return new HistoryFigure(
        "cpu-nights-overhead",
        "CPU: overhead ratio over the campaigns",
        "Docker: 20 campaigns.",
        "Each dot is one campaign.",
        Language.DE,
        "overhead ratio; above 1 costs more",
        "Messkampagnen vom 28. November 2026 bis zum 17. Dezember 2026",
        20,
        IntStream.rangeClosed(1, 20).mapToObj(day -> day + ". Nov.").toList(),
        IntStream.range(0, platforms.length).mapToObj(i -> track(platforms[i], i)).toList(),
        new RunDetails(
            "Campaign", List.of("Value"), List.of(new PlatformRuns("p", "P", List.of()))));
  }

  private static HistoryFigure.Track track(String platform, int slot) {
    return new HistoryFigure.Track(
        "platform_" + slot,
        platform,
        slot,
        Optional.of(new Bounds(0.98, 1.01, 1.04)),
        "previous level 1.011; alarm beyond ±3\u00a0%",
        "worse since 12 Jan",
        IntStream.rangeClosed(1, 20)
            .mapToObj(i -> new CampaignDot(i, i < 12 ? 1.01 : 1.1, CampaignMark.values()[i % 4]))
            .toList(),
        List.of(12));
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
        rows,
        rows);
  }

  /** In a report with the rows of another figure. */
  public static RatiosFigure beside(RatiosFigure one, RatiosFigure other) {
    return new RatiosFigure(
        one.id(),
        one.title(),
        one.description(),
        one.caption(),
        one.language(),
        one.axis(),
        one.marginLow(),
        one.marginHigh(),
        one.marginText(),
        one.kind(),
        one.kindText(),
        one.rows(),
        other.rows());
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
