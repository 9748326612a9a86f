package dev.tare.cli.nightly;

import dev.tare.cli.nightly.limit.NightLimits;
import dev.tare.cli.nightly.limit.NightStop;
import dev.tare.cli.nightly.state.NightState;
import dev.tare.cli.nightly.state.StateFile;
import dev.tare.cli.nightly.state.StepResult;
import dev.tare.cli.nightly.state.StopCause;
import dev.tare.cli.nightly.step.NightLog;
import dev.tare.cli.nightly.step.Tonight;
import dev.tare.cli.option.CampaignDirectoryOption;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;

/** A night from its first check to its summary, under the lock of the host. */
record NightSession(Path archive, HostDirectory host, NightPlan plan) {

  /** Returns the exit code. */
  int run(CommandLine screen) {
    Instant started = Instant.now();
    NightLimits limits = plan.limits(archive, started);
    limits.requireSpace();
    Directories.create(host.directory());
    NightStop stop = new NightStop();
    NightSignals.handle(() -> stop.request(StopCause.INTERRUPTED));
    Path campaign = campaign(started);
    try (NightLog log = NightLog.create(NightLog.file(host.directory(), campaign))) {
      Tonight night = new Tonight(archive, host, campaign, log, stop);
      Optional<NightState> before = before(log);
      List<StepResult> steps = new NightRunner(plan.steps(limits)).run(night);
      NightState state =
          new NightConclusion(night, steps, before, plan.analyzer().gates())
              .state(started, Instant.now());
      return new NightEnding(night, plan.nightly().hook().map(HookStep::new), screen)
          .conclude(state);
    }
  }

  /** Neither another campaign nor another night without one has its name. */
  private Path campaign(Instant started) {
    return Stream.iterate(started, minute -> minute.plusSeconds(60))
        .map(minute -> CampaignDirectoryOption.next(host.directory(), minute))
        .filter(next -> Files.notExists(NightLog.file(host.directory(), next)))
        .findFirst()
        .orElseThrow();
  }

  /** A state that cannot be read is replaced at the end of the night. */
  private Optional<NightState> before(NightLog log) {
    try {
      return StateFile.read(host.directory());
    } catch (InputException broken) {
      log.add("state", broken.getMessage());
      return Optional.empty();
    }
  }
}
