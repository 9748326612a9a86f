package dev.tare.cli.alarm;

import dev.tare.analyzer.alarm.HostStatus;
import dev.tare.cli.nightly.state.NightState;
import dev.tare.cli.nightly.state.StateFile;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Whether every host still delivers, and what is open. */
@Command(
    name = "status",
    description = {
      "Print, for each host of an archive, the age of the newest complete campaign, what is missing"
          + " since when, what is open, and whether 'tare nightly' published the last night. Writes nothing.",
      "Exit code 3: too old, incomplete or not published; 4: a regression is open (also if both)."
    })
public final class StatusCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ArchiveOptions archive;
  @Mixin private MaxAgeOption maxAge;

  @Override
  public Integer call() {
    Instant now = Instant.now();
    return ExitCode.combine(archive.hosts().stream().mapToInt(host -> print(host, now)).toArray());
  }

  private int print(HostDirectory host, Instant now) {
    HostStatus status = HostStatus.of(host.events(), archive.nights(host), now, maxAge.value());
    PrintWriter out = spec.commandLine().getOut();
    out.println(PrintableText.line(ListItemsCommand.prefix(host) + newest(status)));
    status
        .missing()
        .forEach(cells -> out.println("  missing: " + PrintableText.line(cells.text())));
    status.open().stream()
        .filter(item -> item.kind().isChange())
        .forEach(item -> out.println("  open: " + ItemLines.of(item)));
    Optional<String> notPublished = notPublished(host);
    notPublished.ifPresent(why -> out.println("  not published: " + PrintableText.line(why)));
    return ExitCode.combine(
        status.hasRegression() ? ExitCode.GATE : ExitCode.DONE,
        status.isIncomplete() || notPublished.isPresent() ? ExitCode.RUNS_MISSING : ExitCode.DONE);
  }

  /** Why the last night is not in the published site, if it should be. */
  private Optional<String> notPublished(HostDirectory host) {
    try {
      return StateFile.read(host.directory()).flatMap(NightState::notPublished);
    } catch (InputException broken) {
      spec.commandLine().getErr().println("tare: " + PrintableText.line(broken.getMessage()));
      return Optional.empty();
    }
  }

  private static String newest(HostStatus status) {
    String complete =
        status
            .complete()
            .map(name -> "newest complete campaign " + name + age(status))
            .orElse("no complete campaign");
    return complete.endsWith(status.newest()) || complete.contains(status.newest() + ",")
        ? complete
        : complete + "; newest campaign " + status.newest() + " (incomplete)";
  }

  private static String age(HostStatus status) {
    String old = status.old() ? " - too old" : "";
    return status.age().map(age -> ", " + text(age) + " old" + old).orElse("");
  }

  private static String text(Duration age) {
    long days = age.toDays();
    return days < 2 ? age.toHours() + " h" : days + " days";
  }
}
