package dev.tare.cli;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.DatasetReader;
import dev.tare.report.Report;
import dev.tare.report.words.Language;
import java.nio.file.Path;
import java.util.List;

/** The stages after the first, in sequence over one folder. */
final class Stages {

  private Stages() {}

  static Analysis analyzeAndReport(Path folder, AnalysisOptions options, List<Language> languages) {
    Dataset dataset = DatasetReader.read(folder);
    Analysis analysis = Analyzer.analyze(dataset, options);
    AnalysisFile.write(folder, analysis);
    Report.write(dataset, analysis, languages, folder);
    return analysis;
  }
}
