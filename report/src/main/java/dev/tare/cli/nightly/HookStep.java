package dev.tare.cli.nightly;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.cli.nightly.state.NightState;
import dev.tare.cli.nightly.state.StepResult;
import dev.tare.cli.nightly.step.NightStep;
import dev.tare.cli.nightly.step.StepName;
import dev.tare.cli.nightly.step.StepReport;
import dev.tare.cli.nightly.step.Tonight;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs the hook; what it was told counts as delivered if it succeeds. */
record HookStep(Hook hook) {

  private static final String SUMMARY = "summary.md";

  StepResult take(Tonight night, NightState state) {
    return new NightStep(StepName.HOOK, one -> run(one, state)).take(night);
  }

  private StepReport run(Tonight night, NightState state) {
    NewItems news = NewItems.of(night);
    List<ArchiveItem> due = news.due();
    Path summary = night.campaign().resolve(SUMMARY);
    Map<String, String> environment = HookEnvironment.of(night, state, NewItems.lines(due));
    hook.run(summary, night.log().file(), environment);
    news.told(due, hook.words().get(0));
    return StepReport.done(due.size() + " new");
  }
}
