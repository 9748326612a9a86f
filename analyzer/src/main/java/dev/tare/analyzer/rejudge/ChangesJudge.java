package dev.tare.analyzer.rejudge;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.history.Decisions;
import dev.tare.analyzer.history.EarlierCampaigns;
import dev.tare.analyzer.history.HistoryInput;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judges again what changed since earlier campaigns, against the verdicts that the index of the
 * archive has by then.
 */
public record ChangesJudge(Path archive) {

  /**
   * Replaces the analyses of these campaigns.
   *
   * @return one line for each that could not be written, and for what could not be read
   */
  public List<String> write(HostCampaigns batch) {
    List<String> warnings = new ArrayList<>();
    HistoryInput history = history(batch.host(), warnings);
    for (Path campaign : batch.campaigns()) {
      try {
        new CampaignJudge(archive, true).write(campaign, history);
      } catch (InputException failed) {
        warnings.add("tare: " + failed.getMessage());
      }
    }
    return warnings;
  }

  /** The campaigns of a host, and those directly in the archive. */
  private HistoryInput history(Path host, List<String> warnings) {
    List<Path> places =
        host.equals(archive)
            ? List.of(archive)
            : Stream.concat(
                    Stream.of(host),
                    CampaignFinder.find(archive).stream()
                        .filter(one -> one.getParent().equals(archive)))
                .toList();
    EarlierCampaigns earlier =
        new EarlierCampaigns(
            Analyzer.tool(),
            dataset -> Analyzer.analyze(dataset, AnalysisOptions.STANDARD),
            warnings::add);
    return new HistoryInput(true, earlier.in(places), Decisions.in(places));
  }
}
