package dev.tare.cli.nightly.step;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.cli.option.AnalyzerOptions;
import dev.tare.cli.pipeline.AnalyzedCampaign;
import dev.tare.dataset.archive.CampaignPacker;
import dev.tare.dataset.archive.SecondMeasurements;
import dev.tare.dataset.file.InputException;
import dev.tare.report.Report;
import dev.tare.report.ReportOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finishes what killed nights left: each that has runs is analysed and reported as it is. */
public record RecoverStep(AnalyzerOptions options, ReportOptions pages) {

  public StepReport take(Tonight night) {
    Path directory = night.host().directory();
    if (!Files.isDirectory(directory)) {
      return StepReport.done("first night");
    }
    CampaignPacker.clean(night.archive());
    List<String> removed =
        Stream.of(directory, directory.resolve(SecondMeasurements.DIRECTORY))
            .filter(Files::isDirectory)
            .flatMap(place -> EmptyNights.remove(place).stream())
            .toList();
    removed.forEach(
        name -> night.log().add(StepName.RECOVER.word(), name + ": had no run, removed"));
    List<String> wrong = new ArrayList<>();
    List<String> recovered = new ArrayList<>();
    for (Path campaign : UnfinishedNights.of(night.host())) {
      try {
        recover(campaign, night);
        recovered.add(campaign.getFileName().toString());
      } catch (InputException failed) {
        wrong.add(failed.getMessage());
      }
    }
    night.recovered(recovered);
    String done = recovered.isEmpty() ? "nothing to do" : String.join(", ", recovered);
    return wrong.isEmpty()
        ? StepReport.done(done)
        : StepReport.failed(done + "; " + String.join("; ", wrong));
  }

  private void recover(Path campaign, Tonight night) {
    UnfinishedNights.removePartOfRow(campaign);
    AnalyzedCampaign analyzed = AnalyzedCampaign.of(campaign, how(campaign, night));
    Report.write(analyzed.dataset(), analyzed.analysis(), pages, campaign);
  }

  private AnalysisOptions how(Path campaign, Tonight night) {
    return SecondMeasurements.contains(campaign)
        ? options.withoutHistory()
        : options.read(campaign, night.archive(), night.log().of(StepName.RECOVER));
  }
}
