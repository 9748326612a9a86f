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

/** Prints all plausibility warnings for a dataset. */
@Command(
    name = "lint",
    description = {
      "Print all plausibility warnings for any dataset, one per line; exit with 1 if one of them is an error.",
      "analyzer/README.md and raw-data/README.md explain each code and its remedy."
    })
public final class LintCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The dataset, also a bag.")
  private Path directory;

  @Mixin private SourceOptions source;

  @Mixin private AnalyzerOptions options;

  @Override
  public Integer call() {
    List<Lint> warnings =
        Analyzer.analyze(DatasetReader.read(directory, source.read()), options.read(directory))
            .lint();
    warnings.forEach(warning -> spec.commandLine().getOut().println(CodeText.line(warning)));
    boolean wrong = warnings.stream().anyMatch(warning -> warning.severity() == Severity.ERROR);
    return wrong ? ExitCode.FAILED : ExitCode.DONE;
  }
}
