package dev.tare.cli.command;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.cli.option.OutputOption;
import dev.tare.cli.option.PageOptions;
import dev.tare.cli.option.SourceOptions;
import dev.tare.cli.pipeline.Meanwhile;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.cli.terminal.ReportFiles;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.ShellQuoting;
import dev.tare.dataset.fingerprint.Fingerprint;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.Report;
import dev.tare.report.ReportOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports on an analysed dataset. */
@Command(
    name = "report",
    description = {
      "Report on an analysed dataset: pages, PDFs, summaries (Markdown, CSV, LaTeX), the overview as a"
          + " picture, and a badge."
    })
public final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The dataset, with its analysis.json.")
  private Path directory;

  @Mixin private OutputOption output;

  @Mixin private SourceOptions source;

  @Mixin private PageOptions pages;

  @Override
  public Integer call() {
    Path target = output.directory(directory);
    Directories.requireCreatable(target);
    ReportOptions options = pages.read();
    Path analyzed = analyzed(target);
    Meanwhile<Analysis> reading = Meanwhile.start(() -> AnalysisFile.read(analyzed));
    Dataset dataset = DatasetReader.read(directory, source.read());
    Analysis analysis = reading.result();
    requireOf(dataset, analysis, analyzed);
    Report.write(dataset, analysis, options, target);
    ReportFiles.print(target, pages.languages(), spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  /** A bag that was analysed since it was packed has its analysis where its report goes. */
  private Path analyzed(Path target) {
    boolean since = BagNames.isBag(directory) && Files.exists(target.resolve(AnalysisFile.NAME));
    return since ? target : directory;
  }

  /** Verdicts are not printed over runs that they were not made of. */
  private void requireOf(Dataset dataset, Analysis analysis, Path analyzed) {
    if (analysis.dataset().filter(print -> Fingerprint.matches(print, dataset)).isEmpty()) {
      throw new InputException(
          analyzed.resolve(AnalysisFile.NAME)
              + (analysis.dataset().isEmpty()
                  ? ": was written by an earlier version"
                  : ": is the analysis of other data, or of this data before it was changed")
              + "; analyze again: tare analyze "
              + ShellQuoting.of(directory));
    }
  }
}
