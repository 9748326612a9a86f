package dev.tare.cli.command;

import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.cli.option.AnalyzerOptions;
import dev.tare.cli.option.CampaignOptions;
import dev.tare.cli.option.LanguageOptions;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.cli.terminal.Headlines;
import dev.tare.collector.CollectResult;
import dev.tare.collector.CollectStatus;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.Report;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures, analyses and reports. */
@Command(
    name = "run",
    description = {
      "Measure on this host, analyse and report.",
      "With --setup, what is missing is installed from Debian's packages first."
    })
public final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "The campaign's folder; default raw-data/archive/<UTC>.")
  private Path into;

  @Mixin private CampaignOptions campaign;

  @Mixin private AnalyzerOptions analyzer;

  @Mixin private LanguageOptions languages;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = Optional.ofNullable(into).orElseGet(CollectCommand::newFolder);
    CollectResult collected =
        campaign.collector().collect(folder, false, campaign.wishes(analyzer.claims()));
    int collecting = CollectCommand.report(folder, collected, out, spec.commandLine().getErr());
    if (collected.ending() != CollectStatus.DONE || collected.measured() == 0) {
      return collecting;
    }
    Dataset dataset = DatasetReader.read(folder);
    Analysis analysis = Analyzer.analyze(dataset, analyzer.read());
    AnalysisFile.write(folder, analysis);
    Report.write(dataset, analysis, languages.read(), folder);
    out.print(Headlines.of(dataset, analysis));
    languages.tell(folder, out);
    return ExitCode.smallest(collecting, analyzer.exitCode(analysis));
  }
}
