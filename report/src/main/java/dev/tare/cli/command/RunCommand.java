package dev.tare.cli.command;

import dev.tare.cli.option.AnalyzerOptions;
import dev.tare.cli.option.CampaignDirectoryOption;
import dev.tare.cli.option.CampaignOptions;
import dev.tare.cli.option.PageOptions;
import dev.tare.cli.pipeline.AnalyzedCampaign;
import dev.tare.cli.pipeline.Pipeline;
import dev.tare.cli.terminal.CollectSummary;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.cli.terminal.Headlines;
import dev.tare.cli.terminal.ReportFiles;
import dev.tare.collector.CollectResult;
import dev.tare.collector.plan.CampaignSpec;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures, analyses and reports. */
@Command(
    name = "run",
    description = {
      "Measure on this host, analyse and report.",
      "With --setup, missing Debian packages are installed first."
    })
public final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private CampaignDirectoryOption target;

  @Mixin private CampaignOptions campaign;

  @Mixin private AnalyzerOptions analyzer;

  @Mixin private PageOptions pages;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Path directory = target.directory();
    Pipeline pipeline = new Pipeline(campaign.collector(), analyzer.read(directory), pages.read());
    CampaignSpec wanted = campaign.spec(analyzer.claims());
    analyzer.requireAmong(wanted.chosenFrom(campaign.paths().catalogue()));
    CollectResult collected = pipeline.collect(directory, wanted);
    int collecting = CollectSummary.print(directory, collected, out, spec.commandLine().getErr());
    if (!Pipeline.isAnalyzable(collected)) {
      return collecting;
    }
    AnalyzedCampaign analyzed = pipeline.analyze(directory);
    pipeline.report(analyzed);
    out.print(Headlines.of(analyzed.dataset(), analyzed.analysis()));
    ReportFiles.print(directory, pages.languages(), out);
    return ExitCode.combine(collecting, analyzer.conclude(analyzed.analysis()));
  }
}
