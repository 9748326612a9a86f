package dev.tare.cli.alarm;

import dev.tare.analyzer.alarm.HostNights;
import dev.tare.analyzer.alarm.NewEvents;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventsFile;
import dev.tare.dataset.archive.HostDirectory;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Records what the newest campaigns show. */
@Command(
    name = "update",
    description =
        "Record what the newest campaigns of each host show: what is new, and what has gone. Adds"
            + " rows to events.csv of the host; run again, it adds nothing.")
public final class UpdateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ArchiveOptions archive;
  @Mixin private MaxAgeOption maxAge;

  @Override
  public Integer call() {
    archive.hosts().forEach(this::update);
    return ExitCode.DONE;
  }

  private void update(HostDirectory host) {
    HostNights nights = archive.nights(host);
    List<AlarmEvent> added =
        EventsFile.extend(
            host.directory(), known -> NewEvents.of(known, nights, Instant.now(), maxAge.value()));
    spec.commandLine()
        .getOut()
        .println(
            (host.id().isEmpty() ? "" : host.id() + ": ")
                + added.size()
                + (added.size() == 1 ? " event" : " events")
                + " added");
  }
}
