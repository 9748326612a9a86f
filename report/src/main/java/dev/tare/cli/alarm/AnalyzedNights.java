package dev.tare.cli.alarm;

import dev.tare.analyzer.alarm.HostNight;
import dev.tare.analyzer.alarm.HostNights;
import dev.tare.analyzer.archive.NightsReader;
import dev.tare.cli.option.HistoryOptions;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.file.InputException;
import java.io.PrintWriter;
import java.util.List;

/** A host's campaigns, from the index as far as it is up to date. */
final class AnalyzedNights {

  private AnalyzedNights() {}

  /** Those that cannot be read are reported and left out. */
  static HostNights of(HostDirectory host, PrintWriter err) {
    List<HostNight> nights = new NightsReader(HistoryOptions.earlier(err)).read(host.campaigns());
    if (nights.isEmpty()) {
      throw new InputException(host.directory() + ": no campaign can be read");
    }
    return new HostNights(nights);
  }
}
