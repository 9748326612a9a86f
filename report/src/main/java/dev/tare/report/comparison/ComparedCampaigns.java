package dev.tare.report.comparison;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.CampaignComparison;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Options;
import dev.tare.dataset.Dataset;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import dev.tare.report.text.NumberText;
import java.util.List;

/**
 * Two campaigns, each with its own analysis, and their comparison, in the reader's language.
 *
 * @param earlier what the ratios are relative to
 * @param later gives names, units and margin
 */
record ComparedCampaigns(
    ReportContext earlier, ReportContext later, CampaignComparison comparison) {

  static ComparedCampaigns of(Dataset earlier, Dataset later, Language language) {
    Messages messages = Messages.in(language);
    return new ComparedCampaigns(
        context(earlier, messages),
        context(later, messages),
        CampaignComparison.of(earlier, later, Options.STANDARD));
  }

  private static ReportContext context(Dataset dataset, Messages messages) {
    return new ReportContext(
        dataset, Analyzer.analyze(dataset, AnalysisOptions.STANDARD), messages);
  }

  Messages messages() {
    return later.messages();
  }

  NumberText numbers() {
    return messages().numbers();
  }

  double margin() {
    return later.analysis().options().margin();
  }

  List<Comparison> of(String platform) {
    return comparison.comparisons().stream()
        .filter(one -> one.platform().equals(platform))
        .toList();
  }
}
