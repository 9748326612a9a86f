package dev.tare.cli.nightly;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.analyzer.alarm.HostStatus;
import dev.tare.analyzer.alarm.MissingCells;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.CampaignSummary;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.cli.nightly.state.NightState;
import dev.tare.cli.nightly.state.NightStatus;
import dev.tare.cli.nightly.state.StepResult;
import dev.tare.cli.nightly.step.Tonight;
import dev.tare.cli.option.AnalyzerOptions;
import dev.tare.cli.pipeline.AnalyzedCampaign;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.cli.terminal.ToolVersion;
import dev.tare.collector.CollectResult;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What follows from a night.
 *
 * @param before the state after the night before
 * @param gated whether the exit code tells of regressions
 */
record NightConclusion(
    Tonight night, List<StepResult> steps, Optional<NightState> before, boolean gated) {

  NightState state(Instant started, Instant finished) {
    NightStatus status = status();
    boolean success =
        status == NightStatus.COMPLETE && steps.stream().noneMatch(StepResult::failed);
    return new NightState(
        NightState.SCHEMA,
        ToolVersion.nameAndVersion(),
        night.host().id(),
        Optional.of(night.campaign())
            .filter(Files::isDirectory)
            .map(directory -> directory.getFileName().toString()),
        status,
        night.stop().cause(),
        text(started),
        text(finished),
        Duration.between(started, finished).toMillis() / 1e3,
        ExitCode.combine(returned()),
        ExitCode.inOrder(codes()),
        runs(),
        open(),
        noiseFloor(),
        night.recovered(),
        steps,
        success ? Optional.of(text(finished)) : before.flatMap(NightState::lastSuccess),
        night
            .published()
            .map(NightConclusion::text)
            .or(() -> before.flatMap(NightState::lastPublished)));
  }

  private static String text(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private NightStatus status() {
    boolean complete = night.collected().filter(result -> !result.incomplete()).isPresent();
    return runs().measured() == 0
        ? NightStatus.FAILED
        : complete ? NightStatus.COMPLETE : NightStatus.PARTIAL;
  }

  /** As collected; where collecting failed, as the tables show. */
  private NightState.Runs runs() {
    return night
        .collected()
        .map(NightConclusion::runs)
        .or(() -> analysis().map(Analysis::campaign).map(NightConclusion::runs))
        .orElse(new NightState.Runs(0, 0, 0));
  }

  private static NightState.Runs runs(CollectResult result) {
    return new NightState.Runs(result.planned(), result.measured(), result.failed());
  }

  private static NightState.Runs runs(CampaignSummary campaign) {
    return new NightState.Runs(
        campaign.planned().orElse(0), campaign.measured(), campaign.failed());
  }

  private NightState.Open open() {
    List<ArchiveItem> items = night.status().map(HostStatus::open).orElse(List.of());
    int missing =
        night.status().map(HostStatus::missing).orElse(List.of()).stream()
            .map(MissingCells::benchmarks)
            .mapToInt(List::size)
            .sum();
    int regressions = (int) items.stream().filter(ArchiveItem::isOpenRegression).count();
    return new NightState.Open(missing, items.size(), regressions);
  }

  /** The median of what the samples support. */
  private OptionalDouble noiseFloor() {
    double[] supported =
        analysis().stream()
            .flatMap(one -> one.samples().stream())
            .map(SampleResult::supports)
            .flatMapToDouble(OptionalDouble::stream)
            .sorted()
            .toArray();
    return supported.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(supported[(supported.length - 1) / 2]);
  }

  private Optional<Analysis> analysis() {
    return night.analyzed().map(AnalyzedCampaign::analysis);
  }

  /** Without a gate, changes have no code. */
  private int[] returned() {
    return IntStream.of(codes()).filter(code -> gated || code != ExitCode.GATE).toArray();
  }

  private int[] codes() {
    boolean failed = steps.stream().anyMatch(StepResult::failed);
    boolean worse = night.status().filter(HostStatus::hasRegression).isPresent();
    boolean missing = night.status().filter(HostStatus::isIncomplete).isPresent();
    return new int[] {
      failed ? ExitCode.FAILED : ExitCode.DONE,
      worse ? ExitCode.GATE : ExitCode.DONE,
      analysis().map(AnalyzerOptions::claimed).orElse(ExitCode.DONE),
      gated && !isJudged() ? ExitCode.NOT_JUDGED : ExitCode.DONE,
      missing || status() != NightStatus.COMPLETE ? ExitCode.RUNS_MISSING : ExitCode.DONE
    };
  }

  private boolean isJudged() {
    return analysis().flatMap(Analysis::history).filter(History::isJudged).isPresent();
  }
}
