package dev.tare.cli.nightly.step;

import dev.tare.analyzer.Analyzer;
import dev.tare.dataset.archive.prune.ArchivePruner;
import dev.tare.dataset.archive.prune.KeepRules;

/** Thins the old nights of the host. */
public record RetentionStep(KeepRules rules) {

  public StepReport take(Tonight night) {
    int thinned =
        new ArchivePruner(rules, false, Analyzer.tool(), night.log().of(StepName.RETENTION))
            .prune(night.host().directory());
    if (thinned > 0) {
      IndexStep.update(night);
    }
    return StepReport.done(thinned + (thinned == 1 ? " night thinned" : " nights thinned"));
  }
}
