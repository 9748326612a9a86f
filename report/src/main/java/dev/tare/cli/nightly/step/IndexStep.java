package dev.tare.cli.nightly.step;

import dev.tare.analyzer.archive.ArchiveIndexer;
import dev.tare.cli.option.HistoryOptions;

/** Brings the index of the archive up to date. */
public final class IndexStep {

  private IndexStep() {}

  public static StepReport take(Tonight night) {
    return StepReport.done(update(night) + " campaigns");
  }

  static int update(Tonight night) {
    return new ArchiveIndexer(HistoryOptions.earlier(night.log().of(StepName.INDEX)))
        .update(night.archive())
        .campaigns();
  }
}
