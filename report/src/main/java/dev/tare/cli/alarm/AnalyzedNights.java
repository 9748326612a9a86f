package dev.tare.cli.alarm;

import dev.tare.analyzer.alarm.HostNight;
import dev.tare.analyzer.alarm.HostNights;
import dev.tare.analyzer.archive.NightsReader;
import dev.tare.cli.option.HistoryOptions;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.file.InputException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;

/** A host's campaigns, from the index as far as it is up to date. */
public final class AnalyzedNights {

  private AnalyzedNights() {}

  /** Those that cannot be read are reported and left out. */
  static HostNights of(HostDirectory host, PrintWriter err) {
    return of(host, err::println);
  }

  /** The same with another place for warnings. */
  public static HostNights of(HostDirectory host, Consumer<String> warnings) {
    List<HostNight> nights =
        new NightsReader(HistoryOptions.earlier(warnings)).read(host.campaigns());
    if (nights.isEmpty()) {
      throw new InputException(host.directory() + ": no campaign can be read");
    }
    return new HostNights(nights);
  }
}
