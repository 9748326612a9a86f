package dev.tare.cli.nightly.step;

import dev.tare.analyzer.Analyzer;
import dev.tare.dataset.archive.prune.ArchivePruner;
import dev.tare.dataset.archive.prune.KeepRules;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Thins the old nights of the host, and deletes old logs.
 *
 * @param rules absent: no night is thinned
 * @param logs how long they stay
 */
public record RetentionStep(Optional<KeepRules> rules, Duration logs) {

  public StepReport take(Tonight night) {
    int thinned = rules.map(keep -> thinned(keep, night)).orElse(0);
    if (thinned > 0) {
      IndexStep.update(night);
    }
    int deleted = NightLog.deleteBefore(Instant.now().minus(logs), night.host().directory());
    return StepReport.done(
        count(thinned, "night") + " thinned, " + count(deleted, "log") + " deleted");
  }

  private static int thinned(KeepRules keep, Tonight night) {
    return new ArchivePruner(keep, false, Analyzer.tool(), night.log().of(StepName.RETENTION))
        .prune(night.host().directory());
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
