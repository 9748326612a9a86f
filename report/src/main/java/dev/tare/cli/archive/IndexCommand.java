package dev.tare.cli.archive;

import dev.tare.analyzer.archive.ArchiveIndexer;
import dev.tare.analyzer.archive.IndexResult;
import dev.tare.cli.option.HistoryOptions;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.archive.index.IndexFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the index of an archive. */
@Command(
    name = "index",
    description = {
      "Bring ARCHIVE/index.csv up to date: one row for each series of each campaign.",
      "It is derived; --history reads it in place of all analyses, where it is up to date."
    })
final class IndexCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ARCHIVE", description = "Directory of campaigns.")
  private Path archive;

  @Option(names = "--rebuild", description = "Read all campaigns again.")
  private boolean rebuild;

  @Override
  public Integer call() {
    ArchiveIndexer indexer =
        new ArchiveIndexer(HistoryOptions.earlier(spec.commandLine().getErr()));
    IndexResult result = rebuild ? indexer.rebuild(archive) : indexer.update(archive);
    spec.commandLine()
        .getOut()
        .println(
            archive.resolve(IndexFile.NAME)
                + ": "
                + result.campaigns()
                + " campaigns, "
                + result.read()
                + " of them read");
    return result.leftOut() > 0 ? ExitCode.FAILED : ExitCode.DONE;
  }
}
