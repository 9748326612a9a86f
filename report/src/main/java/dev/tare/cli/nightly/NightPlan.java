package dev.tare.cli.nightly;

import dev.tare.cli.nightly.limit.DiskSpace;
import dev.tare.cli.nightly.limit.NightLimits;
import dev.tare.cli.nightly.step.AlarmsStep;
import dev.tare.cli.nightly.step.AnalyzeStep;
import dev.tare.cli.nightly.step.ArchiveStep;
import dev.tare.cli.nightly.step.CollectStep;
import dev.tare.cli.nightly.step.ConfirmStep;
import dev.tare.cli.nightly.step.IndexStep;
import dev.tare.cli.nightly.step.NightStep;
import dev.tare.cli.nightly.step.PublishStep;
import dev.tare.cli.nightly.step.RecoverStep;
import dev.tare.cli.nightly.step.ReportStep;
import dev.tare.cli.nightly.step.RetentionStep;
import dev.tare.cli.nightly.step.SiteStep;
import dev.tare.cli.nightly.step.StepName;
import dev.tare.cli.option.AnalyzerOptions;
import dev.tare.cli.option.CampaignOptions;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.run.Progress;
import dev.tare.collector.setup.HostSetup;
import dev.tare.report.ReportOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a night is to do.
 *
 * @param measured what is measured
 * @param maxAge how long a host may be without a campaign
 */
record NightPlan(
    CampaignSpec measured,
    CampaignOptions campaign,
    AnalyzerOptions analyzer,
    ReportOptions pages,
    Duration maxAge,
    NightlyOptions nightly) {

  NightPlan {}

  /** Of a night that starts now. */
  NightLimits limits(Path archive, Instant started) {
    HostSetup setup = new HostSetup(campaign.paths(), campaign.tools());
    return new NightLimits(
        started,
        measured.wholeBudget(),
        List.of(
            new DiskSpace(archive, nightly.reserve()),
            new DiskSpace(setup.paths().cache(), nightly.reserve()),
            new DiskSpace(setup.disk(measured), nightly.reserve())));
  }

  /** The steps in their order; those that are not configured are left out. */
  List<NightStep> steps(NightLimits limits) {
    List<NightStep> steps = new ArrayList<>();
    steps.add(new NightStep(StepName.RECOVER, new RecoverStep(analyzer, pages)::take));
    steps.add(
        new NightStep(
            StepName.COLLECT, new CollectStep(campaign, measured, limits, screen())::take));
    steps.add(new NightStep(StepName.ANALYZE, new AnalyzeStep(analyzer)::take));
    steps.add(new NightStep(StepName.ALARMS, new AlarmsStep(maxAge)::take));
    if (nightly.confirms()) {
      steps.add(
          new NightStep(
              StepName.CONFIRM,
              new ConfirmStep(campaign, measured, limits, analyzer, pages)::take));
    }
    steps.add(new NightStep(StepName.REPORT, new ReportStep(pages)::take));
    nightly
        .pack()
        .ifPresent(n -> steps.add(new NightStep(StepName.ARCHIVE, new ArchiveStep(n)::take)));
    steps.add(new NightStep(StepName.INDEX, IndexStep::take));
    nightly.site().ifPresent(to -> addSite(steps, to));
    RetentionStep retention = new RetentionStep(nightly.keep(), nightly.logs());
    steps.add(new NightStep(StepName.RETENTION, retention::take));
    return steps;
  }

  private void addSite(List<NightStep> steps, Path site) {
    SiteStep writing = new SiteStep(site, nightly.siteUrl(), maxAge, pages.templates());
    steps.add(new NightStep(StepName.SITE, writing::take));
    nightly
        .publish()
        .map(target -> new PublishStep(site, target))
        .ifPresent(step -> steps.add(new NightStep(StepName.PUBLISH, step::take)));
  }

  /** The progress, if somebody watches. */
  private Optional<Progress> screen() {
    return System.console() == null ? Optional.empty() : Optional.of(campaign.progress());
  }
}
