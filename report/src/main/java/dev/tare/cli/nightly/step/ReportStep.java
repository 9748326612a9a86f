package dev.tare.cli.nightly.step;

import dev.tare.report.Report;
import dev.tare.report.ReportOptions;

/** Reports on the night. */
public record ReportStep(ReportOptions pages) {

  public StepReport take(Tonight night) {
    return night
        .analyzed()
        .map(
            one -> {
              Report.write(one.dataset(), one.analysis(), pages, one.directory());
              return StepReport.done("" + one.directory());
            })
        .orElseGet(() -> StepReport.skipped("there is no analysis"));
  }
}
