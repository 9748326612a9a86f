package dev.tare.cli.nightly.step;

import dev.tare.report.Report;
import dev.tare.report.text.Language;
import java.util.List;

/** Reports on the night. */
public record ReportStep(List<Language> languages) {

  public ReportStep {
    languages = List.copyOf(languages);
  }

  public StepReport take(Tonight night) {
    return night
        .analyzed()
        .map(
            one -> {
              Report.write(one.dataset(), one.analysis(), languages, one.directory());
              return StepReport.done("" + one.directory());
            })
        .orElseGet(() -> StepReport.skipped("there is no analysis"));
  }
}
