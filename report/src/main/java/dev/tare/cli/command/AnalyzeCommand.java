package dev.tare.cli.command;

import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.cli.option.AnalyzerOptions;
import dev.tare.cli.option.OutputOption;
import dev.tare.cli.option.SourceOptions;
import dev.tare.cli.pipeline.Meanwhile;
import dev.tare.cli.terminal.Headlines;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.summary.JunitSummary;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Analyses a dataset. */
@Command(
    name = "analyze",
    description = {
      "Analyse a dataset, a bag, or a directory of <platform>-<benchmark>.csv files. Writes DIR/analysis.json."
    })
public final class AnalyzeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The dataset.")
  private Path directory;

  @Mixin private OutputOption output;

  @Mixin private SourceOptions source;

  @Mixin private AnalyzerOptions options;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description =
          "Also write the verdicts as JUnit XML: refuted expectations, lint errors and regressions since"
              + " earlier campaigns are failures; undecided expectations are skipped.")
  private Path junit;

  @Override
  public Integer call() {
    Path target = output.directory(directory);
    Directories.requireCreatable(target);
    if (junit != null) {
      Directories.requireCreatable(junit.toAbsolutePath().getParent());
    }
    Dataset dataset = DatasetReader.read(directory, source.read());
    Analysis analysis = Analyzer.analyze(dataset, options.read(directory));
    Directories.create(target);
    Meanwhile<String> text = Meanwhile.start(() -> AnalysisFile.text(analysis));
    String headlines = Headlines.of(dataset, analysis);
    AnalysisFile.write(target, text.result());
    if (junit != null) {
      AtomicFile.write(junit, JunitSummary.of(analysis).getBytes(StandardCharsets.UTF_8));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(headlines);
    out.println("Wrote " + target.resolve(AnalysisFile.NAME));
    return options.conclude(analysis);
  }
}
