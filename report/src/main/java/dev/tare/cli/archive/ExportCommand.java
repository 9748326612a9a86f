package dev.tare.cli.archive;

import dev.tare.cli.terminal.ExitCode;
import dev.tare.cli.terminal.NextStep;
import dev.tare.dataset.archive.export.CampaignExporter;
import dev.tare.dataset.file.PrintableText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a campaign for others. */
@Command(
    name = "export",
    description = {
      "Write a campaign, or what is in its bag, into a new directory.",
      "With --redact without host names, serial numbers, addresses, user names, logs and originals; prints what was removed."
    })
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CAMPAIGN", description = "Directory or bag; it is not changed.")
  private Path campaign;

  @Option(names = "--to", required = true, paramLabel = "DIR", description = "The new directory.")
  private Path to;

  @Option(names = "--redact", description = "Leave out what identifies a host or a person.")
  private boolean redact;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (redact) {
      CampaignExporter.redact(campaign, to).forEach(line -> out.println(PrintableText.line(line)));
    } else {
      CampaignExporter.export(campaign, to);
    }
    out.println("Wrote " + to + NextStep.after(to));
    return ExitCode.DONE;
  }
}
