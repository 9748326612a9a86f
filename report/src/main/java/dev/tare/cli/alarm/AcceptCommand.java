package dev.tare.cli.alarm;

import dev.tare.analyzer.alarm.HostNight;
import dev.tare.analyzer.alarm.HostNights;
import dev.tare.analyzer.alarm.NewEvents;
import dev.tare.analyzer.history.Decisions;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.Cell;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import dev.tare.dataset.archive.EventsFile;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.archive.StatedUntil;
import dev.tare.dataset.file.InputException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Accepts the new level of a series. */
@Command(
    name = "accept",
    description = {
      "Accept the level of a series from a campaign on: what changed there is no longer open.",
      "Adds rows to events.csv of the host, which --history ARCHIVE reads."
    })
public final class AcceptCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ArchiveOptions archive;

  @Parameters(
      index = "1",
      paramLabel = "PLATFORM[/BENCHMARK]",
      description = "The series; of a platform all, or all that are open.")
  private String series;

  @Option(
      names = "--from",
      paramLabel = "CAMPAIGN",
      description = "First campaign of the new level. Default: that from which the change is open.")
  private String from;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description =
          "Last date of the acceptance; then the change is open again. Default: for ever.")
  private LocalDate until;

  @Mixin private Decider decider;

  @Override
  public Integer call() {
    HostDirectory host = archive.host();
    SeriesChoice choice = SeriesChoice.parse(series);
    HostNights nights = archive.nights(host);
    Map<Cell, String> levels = from == null ? open(choice, nights, host) : measured(choice, nights);
    EventsFile.extend(host.directory(), known -> events(known, nights, levels));
    levels.forEach(
        (cell, campaign) ->
            spec.commandLine()
                .getOut()
                .println(
                    name(cell)
                        + ": accepted from "
                        + campaign
                        + " on; wrote "
                        + host.directory().resolve(EventsFile.NAME)));
    return ExitCode.DONE;
  }

  private List<AlarmEvent> events(
      List<AlarmEvent> known, HostNights nights, Map<Cell, String> levels) {
    List<AlarmEvent> events = new ArrayList<>(NewEvents.changes(known, nights, Instant.now()));
    StatedUntil stated =
        new StatedUntil(Optional.ofNullable(until).map(LocalDate::toString), decider.text());
    levels.forEach(
        (cell, campaign) ->
            events.add(
                new AlarmEvent(
                    Decider.now(),
                    EventKind.ACCEPTED,
                    campaign,
                    cell.platform(),
                    cell.benchmark(),
                    decider.by(),
                    stated.text())));
    return events;
  }

  /** The open changes, with the campaigns from which they are open. */
  private static Map<Cell, String> open(
      SeriesChoice choice, HostNights nights, HostDirectory host) {
    Map<Cell, String> levels = new LinkedHashMap<>();
    nights.history(Decisions.of(host.events())).series().stream()
        .filter(one -> choice.has(one.platform(), one.benchmark()))
        .forEach(
            one ->
                one.open()
                    .ifPresent(
                        alarm ->
                            levels.put(new Cell(one.platform(), one.benchmark()), alarm.from())));
    if (levels.isEmpty()) {
      throw new InputException(choice + ": no change is open; name the campaign with --from");
    }
    return levels;
  }

  private Map<Cell, String> measured(SeriesChoice choice, HostNights nights) {
    HostNight campaign =
        nights.nights().stream()
            .filter(night -> night.name().equals(from))
            .findFirst()
            .orElseThrow(
                () ->
                    new InputException(
                        from + ": no campaign of this name in " + archive.archive()));
    Map<Cell, String> levels = new LinkedHashMap<>();
    campaign.measured().stream()
        .sorted()
        .filter(cell -> choice.has(cell.platform(), cell.benchmark()))
        .forEach(cell -> levels.put(cell, from));
    if (levels.isEmpty()) {
      String known =
          campaign.measured().stream()
              .sorted()
              .map(AcceptCommand::name)
              .collect(Collectors.joining(", "));
      throw new InputException(choice + ": not measured in " + from + "; known: " + known);
    }
    return levels;
  }

  private static String name(Cell cell) {
    return cell.platform() + "/" + cell.benchmark();
  }
}
