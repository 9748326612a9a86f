package dev.tare.cli.command;

import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.result.Lint;
import dev.tare.cli.option.AnalyzerOptions;
import dev.tare.cli.option.SourceOptions;
import dev.tare.cli.terminal.CodeText;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.Severity;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells every doubt about a dataset. */
@Command(
    name = "lint",
    description = {
      "Print every doubt about a dataset, ours or foreign, a line each; exit with 1 when one is an error.",
      "analyzer/README.md and raw-data/README.md say what each code means and what to do."
    })
public final class LintCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The dataset.")
  private Path folder;

  @Mixin private SourceOptions source;

  @Mixin private AnalyzerOptions options;

  @Override
  public Integer call() {
    List<Lint> doubts =
        Analyzer.analyze(DatasetReader.read(folder, source.read()), options.read()).lint();
    doubts.forEach(doubt -> spec.commandLine().getOut().println(CodeText.line(doubt)));
    boolean wrong = doubts.stream().anyMatch(doubt -> doubt.severity() == Severity.ERROR);
    return wrong ? ExitCode.FAILED : ExitCode.DONE;
  }
}
