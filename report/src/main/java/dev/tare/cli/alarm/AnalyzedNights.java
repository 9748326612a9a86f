package dev.tare.cli.alarm;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.alarm.HostNights;
import dev.tare.analyzer.history.EarlierCampaigns;
import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.file.InputException;
import java.io.PrintWriter;
import java.util.List;

/** Reads or makes the analyses of a host's campaigns. */
final class AnalyzedNights {

  private AnalyzedNights() {}

  /** Those that cannot be read are reported and left out. */
  static HostNights of(HostDirectory host, PrintWriter err) {
    List<Analysis> nights =
        new EarlierCampaigns(
                Analyzer.tool(),
                dataset -> Analyzer.analyze(dataset, AnalysisOptions.STANDARD),
                err::println)
            .analyses(host.campaigns());
    if (nights.isEmpty()) {
      throw new InputException(host.directory() + ": no campaign can be read");
    }
    return new HostNights(nights);
  }
}
