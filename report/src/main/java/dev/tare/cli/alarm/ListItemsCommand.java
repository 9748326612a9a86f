package dev.tare.cli.alarm;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.analyzer.alarm.HostNights;
import dev.tare.analyzer.alarm.ItemLog;
import dev.tare.analyzer.alarm.NewEvents;
import dev.tare.analyzer.alarm.SelfAudit;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.HostDirectory;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what is open; writes nothing. */
@Command(
    name = "list",
    description = "List what is open: one line for each platform and night of a host.")
public final class ListItemsCommand implements Callable<Integer> {

  private static final Duration YEAR = Duration.ofDays(365);

  @Spec private CommandSpec spec;
  @Mixin private ArchiveOptions archive;
  @Mixin private MaxAgeOption maxAge;

  @Option(names = "--all", description = "Also what is accepted, dismissed or gone.")
  private boolean all;

  @Option(
      names = "--audit",
      description = "Also how many changes were found within a year, and what became of them.")
  private boolean audit;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Instant now = Instant.now();
    List<ArchiveItem> items = new ArrayList<>();
    for (HostDirectory host : archive.hosts()) {
      List<ArchiveItem> found = items(host, now);
      items.addAll(found);
      found.stream()
          .filter(item -> all || item.isOpen())
          .forEach(item -> out.println(prefix(host) + ItemLines.of(item)));
    }
    if (items.stream().noneMatch(item -> all || item.isOpen())) {
      out.println("Nothing is open.");
    }
    if (audit) {
      audit(SelfAudit.of(items, now.minus(YEAR).toString()), out);
    }
    return ExitCode.DONE;
  }

  private List<ArchiveItem> items(HostDirectory host, Instant now) {
    List<AlarmEvent> known = host.events();
    HostNights nights = archive.nights(host);
    List<AlarmEvent> added = NewEvents.of(known, nights, now, maxAge.value());
    String today = now.toString().substring(0, 10);
    return ItemLog.of(ArchiveOptions.joined(known, added), today).items().stream()
        .sorted(ArchiveItem.order(nights.names()))
        .toList();
  }

  static String prefix(HostDirectory host) {
    return host.id().isEmpty() ? "" : host.id() + ": ";
  }

  private static void audit(SelfAudit audit, PrintWriter out) {
    out.printf(
        "Changes found within a year: %d worse, %d better, %d without direction; %d confirmed, %d"
            + " accepted, %d dismissed, %d gone, %d open.%n",
        audit.worse(),
        audit.better(),
        audit.undirected(),
        audit.confirmed(),
        audit.accepted(),
        audit.dismissed(),
        audit.gone(),
        audit.open());
    if (audit.isTooFew()) {
      out.println("They are too few to judge the rule by.");
    } else if (audit.isOneSided()) {
      out.println(
          "They are all on one side, which is a sign of a wrong rule or of a drifting host.");
    }
  }
}
