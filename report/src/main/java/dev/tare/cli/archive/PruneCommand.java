package dev.tare.cli.archive;

import dev.tare.analyzer.Analyzer;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.archive.prune.ArchivePruner;
import dev.tare.dataset.archive.prune.KeepRules;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Thins old campaigns. */
@Command(
    name = "prune",
    description = {
      "Remove logs, inner values and reports from the campaigns that no --keep option names, of each host by itself.",
      "Runs, plan, description and analysis stay; thinned.csv in the campaign says what was removed."
    })
final class PruneCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ARCHIVE", description = "Directory of campaigns.")
  private Path archive;

  @Option(
      names = "--keep-daily",
      paramLabel = "N",
      description = "Keep the last campaign of each of the last N days that have one.")
  private int daily;

  @Option(names = "--keep-weekly", paramLabel = "N", description = "Likewise of weeks.")
  private int weekly;

  @Option(names = "--keep-monthly", paramLabel = "N", description = "Likewise of months.")
  private int monthly;

  @Option(names = "--dry-run", description = "Only print what would be removed.")
  private boolean dry;

  @Override
  public Integer call() {
    if (Math.min(daily, Math.min(weekly, monthly)) < 0 || daily + weekly + monthly == 0) {
      throw new ParameterException(
          spec.commandLine(), "at least one --keep option is required, such as --keep-daily 30");
    }
    PrintWriter out = spec.commandLine().getOut();
    KeepRules rules = new KeepRules(daily, weekly, monthly);
    int thinned = new ArchivePruner(rules, dry, Analyzer.tool(), out::println).prune(archive);
    if (!dry) {
      IndexUpdate.around(List.of(archive), spec);
    }
    out.println(thinned + (dry ? " campaigns would be thinned" : " campaigns thinned"));
    return ExitCode.DONE;
  }
}
