package dev.tare.cli.command;

import dev.tare.cli.option.CampaignDirectoryOption;
import dev.tare.cli.option.CampaignOptions;
import dev.tare.cli.terminal.CollectSummary;
import dev.tare.collector.CollectResult;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Collects a campaign. */
@Command(
    name = "collect",
    description = {
      "Measure on this host.",
      "Each round runs every benchmark on every platform once, in random order. Ctrl-C stops the campaign cleanly;"
          + " --resume resumes it."
    })
public final class CollectCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private CampaignDirectoryOption target;

  @Option(names = "--resume", description = "Resume the interrupted campaign in --into DIR.")
  private boolean resume;

  @Mixin private CampaignOptions options;

  @Override
  public Integer call() {
    if (resume && target.stated().isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--resume requires --into DIR");
    }
    Path directory = target.directory();
    CollectResult collected = options.collector().collect(directory, resume, options.spec());
    return CollectSummary.print(
        directory, collected, spec.commandLine().getOut(), spec.commandLine().getErr());
  }
}
