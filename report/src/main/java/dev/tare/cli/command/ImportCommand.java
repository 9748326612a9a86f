package dev.tare.cli.command;

import dev.tare.cli.Tare;
import dev.tare.cli.option.SourceOptions;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.cli.terminal.ImportSummary;
import dev.tare.cli.terminal.NextStep;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.dataset.source.MappingDraft;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.write.DatasetImporter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a dataset of files that somebody else made. */
@Command(
    name = "import",
    description = {
      "Make a dataset of a folder of foreign files.",
      "Reads <platform>-<benchmark>.csv with time,value, and wide files (time, then one column a benchmark) with"
          + " --mapping. Prints what it understood; the originals are kept."
    })
public final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "Where the files are.")
  private Path folder;

  @Option(names = "--into", required = true, paramLabel = "DIR", description = "The new dataset.")
  private Path into;

  @Mixin private SourceOptions source;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    ReadOptions options = source.read();
    Optional<String> draft =
        options.mapping().isPresent() ? Optional.empty() : MappingDraft.of(folder);
    if (draft.isPresent()) {
      out.println(
          "# Wide files say nothing of units. Complete this, save it, and give it as --mapping FILE:");
      out.println(draft.get().stripTrailing());
      spec.commandLine().getErr().println("tare: nothing imported: --mapping FILE is needed");
      return ExitCode.FAILED;
    }
    Dataset dataset = DatasetReader.read(folder, options);
    ImportSummary.print(dataset, out);
    DatasetImporter.write(dataset, folder, into, Tare.nameAndVersion());
    out.println();
    out.println("Imported into " + into + NextStep.after(into));
    return ExitCode.DONE;
  }
}
