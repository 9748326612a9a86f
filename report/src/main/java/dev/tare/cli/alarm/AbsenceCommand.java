package dev.tare.cli.alarm;

import dev.tare.cli.configuration.HomeDirectory;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import dev.tare.dataset.archive.EventsFile;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.archive.StatedUntil;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Declares a planned absence. */
@Command(
    name = "note",
    description = "State that a platform, or the host, is planned to be absent until a date.")
public final class AbsenceCommand implements Callable<Integer> {

  private static final String HOST = "host";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "HOST", description = "The host's id.")
  private String host;

  @Option(
      names = "--absent",
      paramLabel = "PLATFORM[/BENCHMARK]",
      required = true,
      description = "What is absent; " + HOST + ": all of it.")
  private String absent;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      required = true,
      description = "Last date of the absence, such as 2026-12-24.")
  private LocalDate until;

  @Option(
      names = "--archive",
      paramLabel = "ARCHIVE",
      description = "Directory of campaigns. Default: raw-data/archive.")
  private Path archive = HomeDirectory.path().resolve("raw-data/archive");

  @Mixin private Decider decider;

  @Override
  public Integer call() {
    HostDirectory directory = HostDirectory.of(archive, Optional.of(host));
    Optional<SeriesChoice> choice =
        Optional.of(absent).filter(text -> !text.equals(HOST)).map(SeriesChoice::parse);
    choice.ifPresent(one -> requireMeasured(one, directory));
    EventsFile.append(
        directory.directory(),
        new AlarmEvent(
            Decider.now(),
            EventKind.ABSENT_UNTIL,
            "",
            choice.map(SeriesChoice::platform).orElse(""),
            choice.flatMap(SeriesChoice::benchmark).orElse(""),
            decider.by(),
            new StatedUntil(Optional.of(until.toString()), decider.text()).text()));
    spec.commandLine().getOut().println("Wrote " + directory.directory().resolve(EventsFile.NAME));
    return ExitCode.DONE;
  }

  /** What no campaign has cannot be missing; it is more likely misspelt. */
  private void requireMeasured(SeriesChoice choice, HostDirectory directory) {
    Set<String> known =
        AnalyzedNights.of(directory, spec.commandLine().getErr()).nights().stream()
            .flatMap(night -> night.measured().stream())
            .map(cell -> cell.platform() + "/" + cell.benchmark())
            .collect(Collectors.toCollection(TreeSet::new));
    if (known.stream()
        .map(SeriesChoice::parse)
        .noneMatch(one -> choice.has(one.platform(), one.benchmark().orElseThrow()))) {
      throw new InputException(
          absent + ": no campaign of " + host + " has it; known: " + String.join(", ", known));
    }
  }
}
