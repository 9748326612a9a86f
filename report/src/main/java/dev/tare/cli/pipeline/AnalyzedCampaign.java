package dev.tare.cli.pipeline;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;

/** A campaign with its analysis, ready for a report. */
public record AnalyzedCampaign(Path directory, Dataset dataset, Analysis analysis) {

  /** Analyses a campaign and writes its analysis.json. */
  public static AnalyzedCampaign of(Path directory, AnalysisOptions options) {
    return of(directory, DatasetReader.read(directory), options);
  }

  /** The same, of a campaign that was read. */
  public static AnalyzedCampaign of(Path directory, Dataset dataset, AnalysisOptions options) {
    Analysis result = Analyzer.analyze(dataset, options);
    AnalysisFile.write(directory, result);
    return new AnalyzedCampaign(directory, dataset, result);
  }
}
