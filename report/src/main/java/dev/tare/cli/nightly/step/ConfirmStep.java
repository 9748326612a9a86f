package dev.tare.cli.nightly.step;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.analyzer.alarm.ItemLog;
import dev.tare.analyzer.alarm.ItemPart;
import dev.tare.analyzer.alarm.SecondLook;
import dev.tare.analyzer.history.Remeasurement;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History;
import dev.tare.cli.nightly.limit.NightLimits;
import dev.tare.cli.nightly.limit.NightProgress;
import dev.tare.cli.option.AnalyzerOptions;
import dev.tare.cli.option.CampaignOptions;
import dev.tare.cli.pipeline.AnalyzedCampaign;
import dev.tare.collector.CollectResult;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.CampaignSpecBuilder;
import dev.tare.collector.run.LineProgress;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import dev.tare.dataset.archive.EventsFile;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.archive.SecondMeasurements;
import dev.tare.dataset.file.Directories;
import dev.tare.report.Report;
import dev.tare.report.ReportOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures changes again that nobody has been told yet: their cells and the baseline, in fresh
 * sessions and another order. A change that this does not show stays open, and is told when a later
 * night confirms it.
 */
public record ConfirmStep(
    CampaignOptions options,
    CampaignSpec spec,
    NightLimits limits,
    AnalyzerOptions analyzer,
    ReportOptions pages) {

  /** With less time, nothing is measured again. */
  private static final Duration LEAST = Duration.ofSeconds(10);

  public StepReport take(Tonight night) {
    night.doubted(List.of());
    List<ItemPart> parts = doubted(night.host());
    Optional<Duration> time = limits.forRuns(Instant.now());
    if (parts.isEmpty() || history(night).isEmpty()) {
      return StepReport.skipped("no change is new");
    }
    if (time.filter(left -> left.compareTo(LEAST) < 0).isPresent()) {
      return StepReport.skipped("no time is left to measure again");
    }
    Analysis again = measure(night, again(parts, night, time));
    List<ItemPart> shown = new ArrayList<>();
    List<ItemPart> held = new ArrayList<>();
    for (ItemPart part : parts) {
      series(night, part)
          .flatMap(series -> Remeasurement.confirms(series, again))
          .ifPresent(confirmed -> (confirmed ? shown : held).add(part));
    }
    EventsFile.extend(
        night.host().directory(),
        known ->
            Stream.concat(
                    events(EventKind.CONFIRMED, shown, night),
                    events(EventKind.NOT_CONFIRMED, held, night))
                .toList());
    night.doubted(held);
    return StepReport.done(
        shown.size() + " confirmed, " + held.size() + " not; " + parts.size() + " measured again");
  }

  /** The parts of changes that are open, and that nobody has been told yet. */
  private static List<ItemPart> doubted(HostDirectory host) {
    String today = Instant.now().toString().substring(0, 10);
    return ItemLog.of(host.events(), today).items().stream()
        .filter(item -> item.isOpen() && item.kind().isChange() && !item.delivered())
        .map(ArchiveItem::parts)
        .flatMap(List::stream)
        .filter(part -> part.isOpen() && !part.confirmed())
        .toList();
  }

  private static Optional<History> history(Tonight night) {
    return night.analyzed().map(AnalyzedCampaign::analysis).flatMap(Analysis::history);
  }

  private static Optional<History.Series> series(Tonight night, ItemPart part) {
    return history(night).stream()
        .flatMap(history -> history.series().stream())
        .filter(series -> series.platform().equals(part.platform()))
        .filter(series -> series.benchmark().equals(part.benchmark()))
        .findFirst();
  }

  private CampaignSpec again(List<ItemPart> parts, Tonight night, Optional<Duration> time) {
    Stream<String> baselines =
        parts.stream()
            .flatMap(part -> series(night, part).flatMap(History.Series::baseline).stream());
    CampaignSpecBuilder again =
        CampaignSpecBuilder.from(spec)
            .platforms(
                Stream.concat(baselines, parts.stream().map(ItemPart::platform))
                    .distinct()
                    .toList())
            .benchmarks(parts.stream().map(ItemPart::benchmark).distinct().toList())
            .seed(Instant.now().toEpochMilli())
            .confirms(night.campaign().getFileName().toString());
    time.ifPresent(again::budget);
    return again.build();
  }

  private Analysis measure(Tonight night, CampaignSpec again) {
    Path into =
        night
            .host()
            .directory()
            .resolve(SecondMeasurements.DIRECTORY)
            .resolve(night.campaign().getFileName());
    Directories.create(into.getParent());
    NightProgress progress =
        new NightProgress(
            List.of(new LineProgress(night.log().of(StepName.CONFIRM))), limits, night.stop());
    CollectResult result =
        options.collector(progress, night.stop()::interrupting).collectAlone(into, false, again);
    result.remarks().forEach(night.log().of(StepName.CONFIRM));
    AnalyzedCampaign repeated = AnalyzedCampaign.of(into, analyzer.withoutHistory());
    Report.write(repeated.dataset(), repeated.analysis(), pages, into);
    return repeated.analysis();
  }

  private static Stream<AlarmEvent> events(EventKind found, List<ItemPart> parts, Tonight night) {
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    String text = SecondLook.text(night.campaign().getFileName().toString());
    return parts.stream()
        .map(
            part ->
                new AlarmEvent(
                    now, found, part.campaign(), part.platform(), part.benchmark(), "tare", text));
  }
}
