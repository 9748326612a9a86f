package dev.tare.cli.command;

import dev.tare.cli.option.CampaignOptions;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.collector.script.CampaignScript;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what a campaign would do. */
@Command(
    name = "plan",
    description = {
      "Print the shell commands of a campaign, with its duration and disk need; nothing is executed,",
      "but with --pilot one run of everything whose duration nobody knows here."
    })
public final class PlanCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private CampaignOptions options;

  @Option(
      names = "--pilot",
      description =
          "First try once whatever was never measured here, so that the duration is known.")
  private boolean pilot;

  @Override
  public Integer call() {
    if (pilot && !options.collector().tryOut(options.wishes())) {
      return CollectCommand.busy(spec.commandLine().getErr());
    }
    spec.commandLine()
        .getOut()
        .print(CampaignScript.of(options.places(), options.tools(), options.wishes()));
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }
}
