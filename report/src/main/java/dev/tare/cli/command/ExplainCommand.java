package dev.tare.cli.command;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.cli.terminal.EvidenceTrace;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.cli.terminal.Explanation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints one verdict with its evidence. */
@Command(
    name = "explain",
    description = {
      "Print one verdict of an analysis with all its evidence.",
      "ID identifies a comparison (docker-cpu:native), sample (docker-cpu), expectation, finding or warning."
    })
public final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The dataset, with its analysis.json.")
  private Path directory;

  @Parameters(paramLabel = "ID", description = "Identifier in analysis.json.")
  private String id;

  @Override
  public Integer call() {
    Analysis analysis = AnalysisFile.read(directory);
    for (Object part : EvidenceTrace.of(analysis, id)) {
      spec.commandLine().getOut().print(Explanation.of(part));
    }
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }
}
