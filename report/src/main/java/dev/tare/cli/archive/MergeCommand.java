package dev.tare.cli.archive;

import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.archive.merge.ArchiveMerger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Unites archives. */
@Command(
    name = "merge",
    description = {
      "Copy the campaigns and events of an archive into another one.",
      "What is already there is not copied again; if a campaign of the same name differs, nothing is copied."
    })
final class MergeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ARCHIVE", description = "Archive to copy from; it is not changed.")
  private Path from;

  @Option(names = "--into", required = true, paramLabel = "ARCHIVE", description = "The other one.")
  private Path into;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Directory for the campaigns that are in no directory of a host.")
  private String host;

  @Override
  public Integer call() {
    ArchiveMerger.Result result = new ArchiveMerger(from, into, Optional.ofNullable(host)).merge();
    IndexUpdate.around(List.of(into), spec);
    spec.commandLine()
        .getOut()
        .println(
            into
                + ": "
                + result.copied()
                + " campaigns copied, "
                + result.present()
                + " already there, "
                + result.events()
                + " events added");
    return ExitCode.DONE;
  }
}
