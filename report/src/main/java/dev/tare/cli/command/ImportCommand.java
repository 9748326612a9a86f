package dev.tare.cli.command;

import dev.tare.cli.option.SourceOptions;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.cli.terminal.ImportSummary;
import dev.tare.cli.terminal.NextStep;
import dev.tare.cli.terminal.ToolVersion;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.format.MappingDraft;
import dev.tare.dataset.read.DatasetReader;
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

/** Converts files of other tools to a dataset. */
@Command(
    name = "import",
    description = {
      "Convert a directory of files from other tools to a dataset.",
      "Reads <platform>-<benchmark>.csv files with the columns time,value, and, with --mapping, wide files (time,"
          + " then one column per benchmark). Prints how the files were interpreted; the originals are kept."
    })
public final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SOURCE", description = "Directory of the files.")
  private Path directory;

  @Option(
      names = "--into",
      required = true,
      paramLabel = "DIR",
      description = "Directory of the new dataset.")
  private Path into;

  @Mixin private SourceOptions source;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    ReadOptions options = source.read();
    Optional<String> draft =
        options.mapping().isPresent() ? Optional.empty() : MappingDraft.of(directory);
    if (draft.isPresent()) {
      out.println(
          "# Wide files do not state units. Complete this mapping, save it and pass it as --mapping FILE:");
      out.println(draft.get().stripTrailing());
      spec.commandLine().getErr().println("tare: nothing imported: --mapping FILE is required");
      return ExitCode.FAILED;
    }
    Dataset dataset = DatasetReader.read(directory, options);
    ImportSummary.print(dataset, out);
    DatasetImporter.write(dataset, directory, into, ToolVersion.nameAndVersion());
    out.println();
    out.println("Imported into " + into + NextStep.after(into));
    return ExitCode.DONE;
  }
}
