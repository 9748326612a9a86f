package dev.tare.cli.command;

import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.cli.option.LanguageOptions;
import dev.tare.cli.option.SourceOptions;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.Report;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports on an analysed dataset. */
@Command(
    name = "report",
    description = {
      "Report on an analysed dataset as HTML and PDF, and in short as summary.md and summary.csv."
    })
public final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The dataset, with its analysis.json.")
  private Path folder;

  @Option(names = "--to", paramLabel = "DIR", description = "Where to write; default: DIR.")
  private Path to;

  @Mixin private SourceOptions source;

  @Mixin private LanguageOptions languages;

  @Override
  public Integer call() {
    Path target = Optional.ofNullable(to).orElse(folder);
    Report.write(
        DatasetReader.read(folder, source.read()),
        AnalysisFile.read(folder),
        languages.read(),
        target);
    languages.tell(target, spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
