package dev.tare.cli.alarm;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.analyzer.alarm.Deliveries;
import dev.tare.analyzer.alarm.ItemLog;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.archive.EventsFile;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.file.InputException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what nobody has been told yet. */
@Command(
    name = "deliver",
    description =
        "Print what 'tare alarms update' has recorded and nobody has been told yet, and record that"
            + " it is told: each item once, whatever is run again.")
public final class DeliverCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ArchiveOptions archive;

  @Option(
      names = "--to",
      paramLabel = "NAME",
      description = "Who is told, for the record. Default: stdout.")
  private String to = "stdout";

  @Override
  public Integer call() {
    archive.hosts().forEach(this::deliver);
    return ExitCode.DONE;
  }

  /** Under the lock of the events: two programs do not print the same item. */
  private void deliver(HostDirectory host) {
    PrintWriter out = spec.commandLine().getOut();
    Instant now = Instant.now();
    EventsFile.extend(
        host.directory(),
        known -> {
          List<ArchiveItem> due =
              Deliveries.due(ItemLog.of(known, now.toString().substring(0, 10)));
          due.forEach(item -> out.println(ListItemsCommand.prefix(host) + ItemLines.of(item)));
          if (out.checkError()) {
            throw new InputException("what is new cannot be printed; it stays undelivered");
          }
          return Deliveries.told(due, to, now);
        });
  }
}
