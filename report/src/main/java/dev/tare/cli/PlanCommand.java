package dev.tare.cli;

import dev.tare.collector.Script;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what a campaign would do. */
@Command(
    name = "plan",
    description = {
      "Print the shell commands of a campaign, with its duration and disk need; nothing is executed."
    })
final class PlanCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private CampaignOptions options;

  @Override
  public Integer call() {
    spec.commandLine()
        .getOut()
        .print(Script.of(options.places(), options.tools(), options.wishes()));
    spec.commandLine().getOut().flush();
    return Exit.DONE;
  }
}
