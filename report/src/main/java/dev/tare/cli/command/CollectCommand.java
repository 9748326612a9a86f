package dev.tare.cli.command;

import dev.tare.cli.option.CampaignOptions;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.collector.CollectResult;
import dev.tare.collector.CollectStatus;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Collects a campaign. */
@Command(
    name = "collect",
    description = {
      "Measure on this host.",
      "Every benchmark runs on every platform once a round, in shuffled order. Ctrl-C ends in order; --resume goes on."
    })
public final class CollectCommand implements Callable<Integer> {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  @Spec private CommandSpec spec;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "The campaign's folder; default raw-data/archive/<UTC>.")
  private Path into;

  @Option(names = "--resume", description = "Go on with the campaign in --into DIR.")
  private boolean resume;

  @Mixin private CampaignOptions options;

  @Override
  public Integer call() {
    if (resume && into == null) {
      throw new ParameterException(spec.commandLine(), "--resume needs --into DIR");
    }
    Path folder = Optional.ofNullable(into).orElseGet(CollectCommand::newFolder);
    CollectResult collected = options.collector().collect(folder, resume, options.wishes());
    return report(folder, collected, spec.commandLine().getOut(), spec.commandLine().getErr());
  }

  /** A campaign's folder in the archive, named by the time. */
  static Path newFolder() {
    return Path.of(System.getProperty("tare.home", "."), "raw-data", "archive")
        .resolve(NAME.format(Instant.now()));
  }

  /** Says what came of it; gives the exit code. */
  public static int report(Path folder, CollectResult collected, PrintWriter out, PrintWriter err) {
    if (collected.ending() == CollectStatus.BUSY) {
      return busy(err);
    }
    out.printf(
        Locale.ROOT,
        "%d of %d runs measured, %d failed: %s%n",
        collected.measured(),
        collected.planned(),
        collected.failed(),
        folder);
    return collected.incomplete() ? ExitCode.RUNS_MISSING : ExitCode.DONE;
  }

  static int busy(PrintWriter err) {
    err.println("tare: another campaign measures on this host; try again when it has ended");
    return ExitCode.BUSY;
  }
}
