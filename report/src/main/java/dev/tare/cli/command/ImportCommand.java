package dev.tare.cli.command;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.cli.option.SourceOptions;
import dev.tare.cli.pipeline.AnalyzedCampaign;
import dev.tare.cli.terminal.DraftedMapping;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.cli.terminal.Headlines;
import dev.tare.cli.terminal.ImportSummary;
import dev.tare.cli.terminal.NextStep;
import dev.tare.cli.terminal.ReportFiles;
import dev.tare.cli.terminal.ToolVersion;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.ShellQuoting;
import dev.tare.dataset.format.MappingDraft;
import dev.tare.dataset.read.BareDirectory;
import dev.tare.dataset.read.BareDirectoryReader;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.dataset.read.LeftOut;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.write.DatasetImporter;
import dev.tare.report.Report;
import dev.tare.report.ReportOptions;
import dev.tare.report.text.Language;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Converts files of other tools to a dataset. */
@Command(
    name = "import",
    description = {
      "Convert a directory of files from other tools to a dataset.",
      "Prints how each file was understood and what was left out; the originals are kept. What no file states"
          + " is asked: complete the draft that is printed, and pass it as --mapping FILE.",
      "Exits with 1 if questions are open (nothing is imported), and with 3 if the dataset is complete except"
          + " for files that were not understood."
    })
public final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SOURCE", description = "Directory of the files.")
  private Path directory;

  @ArgGroup(multiplicity = "1")
  private Target target;

  @Mixin private SourceOptions source;

  @Option(
      names = "--report",
      description = "Also analyse the new dataset and report on it; with --into.")
  private boolean report;

  /** Where the result goes. */
  static final class Target {

    @Option(
        names = "--into",
        paramLabel = "DIR",
        description = "Directory of the new dataset; must not exist, or be empty.")
    private Path into;

    @Option(
        names = "--draft",
        paramLabel = "FILE",
        description = "Import nothing; write the open questions as a mapping to complete.")
    private Path draft;
  }

  @Override
  public Integer call() {
    ReadOptions options = source.read();
    if (report && target.into == null) {
      throw new ParameterException(spec.commandLine(), "--report requires --into");
    }
    if (target.into != null) {
      DatasetImporter.requireUnused(target.into);
    }
    return DataPackage.read(directory).isPresent() ? again(options) : bare(options);
  }

  /** Imports a directory that has a description already. */
  private int again(ReadOptions options) {
    Dataset dataset = DatasetReader.read(directory, options);
    ImportSummary.print(dataset, out());
    return target.into == null ? draft(Optional.empty()) : write(dataset, List.of(), List.of());
  }

  private int bare(ReadOptions options) {
    BareDirectory read = BareDirectoryReader.read(directory, options);
    Optional<String> tables =
        options.mapping().isPresent() || options.format().isPresent()
            ? Optional.empty()
            : MappingDraft.of(
                read.leftOut().stream()
                    .flatMap(one -> one.names().stream())
                    .filter(read.files()::contains)
                    .map(this::file)
                    .toList());
    Optional<String> questions = DraftedMapping.of(read, tables);
    if (questions.isEmpty() && read.dataset().samples().isEmpty()) {
      throw read.nothingFound(directory);
    }
    ImportSummary.print(read, out());
    if (target.into == null) {
      return draft(questions);
    }
    return questions.isPresent()
        ? ask(questions.get())
        : write(read.dataset(), read.files(), read.leftOut());
  }

  private SourceFile file(String name) {
    return new SourceFile(directory, name);
  }

  private int draft(Optional<String> questions) {
    if (questions.isEmpty()) {
      out().println("No questions are open; use --into DIR.");
      return ExitCode.DONE;
    }
    if (Files.exists(target.draft, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException(target.draft + ": already exists; name another file");
    }
    AtomicFile.write(target.draft, questions.get().getBytes(StandardCharsets.UTF_8));
    out()
        .println(
            "Answer each ? in "
                + target.draft
                + ", then: tare import "
                + ShellQuoting.of(directory)
                + " --mapping "
                + ShellQuoting.of(target.draft)
                + " --into DIR");
    return ExitCode.DONE;
  }

  private int ask(String questions) {
    out().println();
    out().println("# Answer each ? below, save this as a file and pass it as --mapping FILE:");
    out().println(questions.stripTrailing());
    spec.commandLine()
        .getErr()
        .println("tare: nothing imported: questions are open; --mapping FILE is required");
    return ExitCode.FAILED;
  }

  private int write(Dataset dataset, List<String> originals, List<LeftOut> leftOut) {
    DatasetImporter.write(dataset, originals, directory, target.into, ToolVersion.nameAndVersion());
    out().println();
    out().println("Imported into " + target.into + (report ? "" : NextStep.after(target.into)));
    if (report) {
      report(DatasetReader.readSealed(target.into));
    }
    boolean incomplete = leftOut.stream().anyMatch(LeftOut::measured);
    return incomplete ? ExitCode.RUNS_MISSING : ExitCode.DONE;
  }

  private void report(Dataset imported) {
    List<Language> languages = List.of(Language.values());
    AnalyzedCampaign analyzed =
        AnalyzedCampaign.of(target.into, imported, AnalysisOptions.STANDARD);
    out().print(Headlines.of(imported, analyzed.analysis()));
    Report.write(imported, analyzed.analysis(), ReportOptions.in(languages), target.into);
    ReportFiles.print(target.into, languages, out());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
