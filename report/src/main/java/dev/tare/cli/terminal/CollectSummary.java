package dev.tare.cli.terminal;

import dev.tare.collector.CollectResult;
import dev.tare.collector.CollectStatus;
import dev.tare.dataset.file.PrintableText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/** Prints how many runs a campaign has measured, and derives the exit code. */
public final class CollectSummary {

  private CollectSummary() {}

  public static int print(
      Path directory, CollectResult collected, PrintWriter out, PrintWriter err) {
    collected.remarks().forEach(line -> err.println("tare: " + PrintableText.of(line)));
    if (collected.ending() == CollectStatus.BUSY) {
      return ExitCode.BUSY;
    }
    out.printf(
        Locale.ROOT,
        "%d of %d runs measured, %d failed: %s%n",
        collected.measured(),
        collected.planned(),
        collected.failed(),
        directory);
    return collected.incomplete() ? ExitCode.RUNS_MISSING : ExitCode.DONE;
  }
}
