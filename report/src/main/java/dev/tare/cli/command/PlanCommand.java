package dev.tare.cli.command;

import dev.tare.cli.option.CampaignOptions;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.collector.process.LockHolder;
import dev.tare.collector.script.CampaignScript;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the commands of a campaign without executing them. */
@Command(
    name = "plan",
    description = {
      "Print the shell commands of a campaign with its duration and disk usage.",
      "Nothing is executed except, with --pilot, one run of everything that is not yet timed on this host."
    })
public final class PlanCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private CampaignOptions options;

  @Option(
      names = "--pilot",
      description =
          "First run once everything that is not yet timed on this host, to estimate the duration.")
  private boolean pilot;

  @Override
  public Integer call() {
    Optional<LockHolder> other =
        pilot ? options.collector().pilot(options.spec()) : Optional.empty();
    if (other.isPresent()) {
      spec.commandLine().getErr().println("tare: " + other.get().line());
      return ExitCode.BUSY;
    }
    spec.commandLine()
        .getOut()
        .print(CampaignScript.of(options.paths(), options.tools(), options.spec()));
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }
}
