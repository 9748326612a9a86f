package dev.tare.report.chart;

import dev.tare.report.chart.axis.Scale;
import dev.tare.report.chart.axis.Tick;
import dev.tare.report.chart.axis.TickAxis;
import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.chart.panel.PanelHeading;
import dev.tare.report.chart.panel.PlotPanel;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.ChartPoint;
import dev.tare.report.chart.style.Marker;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.HistoryFigure.CampaignDot;
import dev.tare.report.model.HistoryFigure.Track;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * One platform of a drawing of campaigns.
 *
 * @param told whether the page tells about each campaign
 */
record HistoryRow(Track track, Scale scale, List<Tick> values, boolean told) {

  static HistoryRow of(Track track, Ticks ticks, int most, boolean told) {
    Scale scale = scale(track);
    return new HistoryRow(track, scale, ticks.on(scale, most), told);
  }

  /** Shows every campaign, and the level with its bounds. */
  private static Scale scale(Track track) {
    double[] all =
        DoubleStream.concat(
                track.dots().stream().mapToDouble(CampaignDot::value),
                track.level().stream()
                    .flatMapToDouble(level -> DoubleStream.of(level.low(), level.high())))
            .toArray();
    return Scale.around(DoubleStream.of(all).min().orElse(0), DoubleStream.of(all).max().orElse(1));
  }

  double labels() {
    return Tick.widest(values);
  }

  PanelHeading heading() {
    return new PanelHeading(track.platform(), track.levelText(), track.verdict());
  }

  PlotPanel panel(TickAxis campaigns) {
    ChartColour ink = ChartColour.slot(track.slot());
    PlotPanel panel =
        new PlotPanel(campaigns, new TickAxis(scale.low(), scale.high(), values)).horizontalGrid();
    track.level().ifPresent(level -> mark(panel, level, ink));
    track.changes().forEach(campaign -> panel.boundary(campaign - 0.5));
    return panel.points(track.dots().stream().map(this::point).toList());
  }

  private static void mark(PlotPanel panel, Bounds level, ChartColour ink) {
    panel.horizontalBand(level.low(), level.high(), ink).horizontalLine(level.point(), ink);
  }

  private ChartPoint point(CampaignDot dot) {
    return new ChartPoint(
        dot.campaign(),
        dot.value(),
        Marker.of(track.slot(), dot.mark()),
        told ? dot.campaign() : 0);
  }
}
