package dev.tare.cli.command;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.Report;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Runs analysis and report once, so that the launcher can archive the loaded classes, and unpacks
 * the font of drawings.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Analyse DIR and write its report to TO; used by the launcher.")
public final class RehearseCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "DIR")
  private Path directory;

  @Parameters(index = "1", paramLabel = "TO")
  private Path to;

  @Override
  public Integer call() {
    Dataset dataset = DatasetReader.read(directory);
    Report.write(
        dataset,
        Analyzer.analyze(dataset, AnalysisOptions.STANDARD),
        List.of(Language.values()),
        to);
    AtomicFile.write(to.resolve("font.ttf"), Lettering.file());
    return ExitCode.DONE;
  }
}
