package dev.tare.cli.nightly.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.cli.nightly.limit.DiskSpace;
import dev.tare.cli.nightly.limit.NightLimits;
import dev.tare.cli.nightly.limit.NightStop;
import dev.tare.cli.nightly.state.StepOutcome;
import dev.tare.cli.nightly.state.StepResult;
import dev.tare.cli.nightly.state.StopCause;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.file.InputException;
import dev.tare.report.html.PageTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the steps of a night, and its limits. */
class NightStepTest {

  private static final Instant START = Instant.parse("2026-11-28T01:00:00Z");

  @TempDir private Path archive;

  private Tonight night;

  @BeforeEach
  void night() {
    Path host = archive.resolve("a");
    Path campaign = host.resolve("2026-11-28T0100Z");
    NightLog log = NightLog.create(NightLog.file(host, campaign));
    night = new Tonight(archive, new HostDirectory("a", host), campaign, log, new NightStop());
  }

  @AfterEach
  void close() {
    night.log().close();
  }

  @Test
  void whatAStepThrowsIsItsResult() throws IOException {
    StepResult expected =
        take(
            StepName.REPORT,
            () -> {
              throw new InputException("full");
            });
    assertThat(expected.failed()).isTrue();
    assertThat(expected.text()).isEqualTo("full");
    StepResult unexpected =
        take(
            StepName.INDEX,
            () -> {
              throw new IllegalStateException("bug");
            });
    assertThat(unexpected.text()).startsWith("unexpected error: ").contains("bug");
    assertThat(Files.readString(night.log().file()))
        .contains(" report: failed: full\n", "\tat dev.tare");
  }

  @Test
  void afterASignalOnlyWhatIsUrgentIsDone() {
    night.stop().request(StopCause.INTERRUPTED);
    assertThat(take(StepName.REPORT, () -> {}).outcome()).isEqualTo(StepOutcome.DONE);
    assertThat(take(StepName.PUBLISH, () -> {}).outcome()).isEqualTo(StepOutcome.SKIPPED);
  }

  @Test
  void afterTheDeadlineEverythingElseIsDone() {
    night.stop().request(StopCause.DEADLINE);
    night.stop().request(StopCause.INTERRUPTED);
    assertThat(night.stop().cause()).contains(StopCause.DEADLINE);
    assertThat(take(StepName.PUBLISH, () -> {}).outcome()).isEqualTo(StepOutcome.DONE);
  }

  @Test
  void aStopEndsTheCurrentRunAndLetsNoCampaignBegin() {
    boolean[] ended = new boolean[1];
    try (var interruption = night.stop().interrupting(() -> ended[0] = true)) {
      assertThat(interruption.requested()).isFalse();
      night.stop().request(StopCause.DISK);
      assertThat(interruption.requested()).isTrue();
    }
    assertThat(ended[0]).isTrue();
    assertThatThrownBy(() -> night.stop().interrupting(() -> {})).hasMessage("interrupted");
  }

  @Test
  void runsArePlannedForPartOfTheBudget() {
    NightLimits limits = limits(Optional.of(Duration.ofHours(2)), 0);
    assertThat(limits.forRuns(START.plusSeconds(120))).contains(Duration.ofMinutes(100));
    assertThat(limits.forRuns(START.plusSeconds(7200))).contains(Duration.ZERO);
    assertThat(limits.reached(START.plusSeconds(6839))).isEmpty();
    assertThat(limits.reached(START.plusSeconds(6841))).contains(StopCause.DEADLINE);
    assertThat(limits(Optional.empty(), 0).reached(START.plusSeconds(1L << 30))).isEmpty();
  }

  @Test
  void tooLittleSpaceIsOneLineBeforeAndAStopMeanwhile() {
    NightLimits limits = limits(Optional.empty(), Long.MAX_VALUE);
    assertThatThrownBy(limits::requireSpace)
        .isInstanceOf(InputException.class)
        .hasMessageMatching(archive + "/none: \\d+ MiB free, \\d+ MiB needed; nothing is .*");
    assertThat(limits.reached(START)).contains(StopCause.DISK);
  }

  @Test
  void theSiteAndItsPublishingFailLikeAnyOtherStep() throws IOException {
    SiteStep site =
        new SiteStep(
            archive.resolve("a/log"), Optional.empty(), Duration.ofHours(26), PageTemplates.OURS);
    assertThat(new NightStep(StepName.SITE, site::take).take(night).failed()).isTrue();
    Path pages = Files.createDirectory(archive.resolve("pages"));
    Files.writeString(pages.resolve("index.html"), "<!DOCTYPE html>");
    PublishStep nowhere = new PublishStep(pages, archive.resolve("pages/x").toString());
    assertThat(new NightStep(StepName.PUBLISH, nowhere::take).take(night).failed()).isTrue();
    assertThat(night.published()).isEmpty();
    PublishStep publish = new PublishStep(pages, archive.resolve("published").toString());
    assertThat(new NightStep(StepName.PUBLISH, publish::take).take(night).text())
        .endsWith("published: 1 files sent, 0 deleted");
    assertThat(night.published()).isPresent();
  }

  private NightLimits limits(Optional<Duration> budget, long bytes) {
    return new NightLimits(START, budget, List.of(new DiskSpace(archive.resolve("none"), bytes)));
  }

  private StepResult take(StepName name, Runnable work) {
    return new NightStep(
            name,
            one -> {
              work.run();
              return StepReport.done("well");
            })
        .take(night);
  }
}
