package dev.tare.cli.nightly.step;

import dev.tare.cli.nightly.limit.NightLimits;
import dev.tare.cli.nightly.limit.NightProgress;
import dev.tare.cli.option.CampaignOptions;
import dev.tare.collector.CollectResult;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.CampaignSpecBuilder;
import dev.tare.collector.run.LineProgress;
import dev.tare.collector.run.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures.
 *
 * @param screen shows the progress to somebody who watches
 */
public record CollectStep(
    CampaignOptions options, CampaignSpec spec, NightLimits limits, Optional<Progress> screen) {

  public StepReport take(Tonight night) {
    CollectResult result =
        options
            .collector(progress(night), night.stop()::interrupting)
            .collectAlone(night.campaign(), false, withinBudget());
    night.collected(result);
    result.remarks().forEach(night.log().of(StepName.COLLECT));
    String runs =
        result.measured()
            + " of "
            + result.planned()
            + " runs measured, "
            + result.failed()
            + " failed";
    return StepReport.done(
        runs + night.stop().cause().map(cause -> "; stopped: " + cause.words()).orElse(""));
  }

  private CampaignSpec withinBudget() {
    return limits
        .forRuns(Instant.now())
        .map(time -> CampaignSpecBuilder.from(spec).budget(time).build())
        .orElse(spec);
  }

  private Progress progress(Tonight night) {
    List<Progress> all = new ArrayList<>();
    all.add(new LineProgress(night.log().of(StepName.COLLECT)));
    screen.ifPresent(all::add);
    return new NightProgress(all, limits, night.stop());
  }
}
