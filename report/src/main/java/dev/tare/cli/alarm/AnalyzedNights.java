package dev.tare.cli.alarm;

import dev.tare.analyzer.alarm.HostNights;
import dev.tare.analyzer.history.KnownCampaign;
import dev.tare.cli.option.HistoryOptions;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.file.InputException;
import java.util.List;
import java.util.function.Consumer;

/** The campaigns of a host, from the index of their archive where it is up to date. */
public final class AnalyzedNights {

  private AnalyzedNights() {}

  /** Those that cannot be read are reported and left out. */
  public static HostNights of(HostDirectory host, Consumer<String> warnings) {
    List<KnownCampaign> nights = HistoryOptions.earlier(warnings).known(host.campaigns());
    if (nights.isEmpty()) {
      throw new InputException(host.directory() + ": no campaign can be read");
    }
    return HostNights.of(nights);
  }
}
