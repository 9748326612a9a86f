package dev.tare.cli.alarm;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.analyzer.alarm.HostNights;
import dev.tare.analyzer.alarm.ItemLog;
import dev.tare.analyzer.alarm.ItemPart;
import dev.tare.analyzer.alarm.NewEvents;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import dev.tare.dataset.archive.EventsFile;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.archive.StatedUntil;
import dev.tare.dataset.file.InputException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Declares open changes to be false alarms. */
@Command(
    name = "dismiss",
    description =
        "Dismiss the open change of a series as a false alarm. The level before it stays the"
            + " reference; if later campaigns deviate again, that is a new change.")
public final class DismissCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ArchiveOptions archive;

  @Parameters(
      index = "1",
      paramLabel = "PLATFORM[/BENCHMARK]",
      description = "The series; of a platform all that are open.")
  private String series;

  @Mixin private Decider decider;

  @Override
  public Integer call() {
    HostDirectory host = archive.host();
    SeriesChoice choice = SeriesChoice.parse(series);
    HostNights nights = archive.nights(host);
    EventsFile.extend(host.directory(), known -> events(known, nights, choice));
    spec.commandLine()
        .getOut()
        .println(choice + ": dismissed; wrote " + host.directory().resolve(EventsFile.NAME));
    return ExitCode.DONE;
  }

  private List<AlarmEvent> events(List<AlarmEvent> known, HostNights nights, SeriesChoice choice) {
    Instant now = Instant.now();
    List<AlarmEvent> changes = NewEvents.changes(known, nights, now);
    List<AlarmEvent> dismissed =
        ItemLog.of(ArchiveOptions.joined(known, changes), now.toString().substring(0, 10))
            .items()
            .stream()
            .map(ArchiveItem::parts)
            .flatMap(List::stream)
            .filter(part -> part.isOpen() && part.kind().isChange())
            .filter(part -> choice.has(part.platform(), part.benchmark()))
            .map(part -> dismissed(part, nights.newest().name()))
            .toList();
    if (dismissed.isEmpty()) {
      throw new InputException(choice + ": no change is open; see 'tare alarms list'");
    }
    return ArchiveOptions.joined(changes, dismissed);
  }

  private AlarmEvent dismissed(ItemPart part, String through) {
    return new AlarmEvent(
        Decider.now(),
        EventKind.DISMISSED,
        part.campaign(),
        part.platform(),
        part.benchmark(),
        decider.by(),
        new StatedUntil(Optional.of(through), decider.text()).text());
  }
}
