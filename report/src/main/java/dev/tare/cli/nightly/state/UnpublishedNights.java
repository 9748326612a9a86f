package dev.tare.cli.nightly.state;

import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import dev.tare.report.site.series.Unpublished;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The hosts of an archive whose last night was to be published and is not. */
public final class UnpublishedNights {

  private UnpublishedNights() {}

  /** By host; a state that cannot be read is a warning. */
  public static Map<String, Unpublished> of(Path archive, Consumer<String> warnings) {
    Map<String, Unpublished> nights = new TreeMap<>();
    for (HostDirectory host : HostDirectory.of(archive)) {
      state(host, warnings)
          .filter(state -> state.notPublished().isPresent())
          .ifPresent(state -> nights.put(host.id(), night(state)));
    }
    return nights;
  }

  private static Optional<NightState> state(HostDirectory host, Consumer<String> warnings) {
    try {
      return StateFile.read(host.directory());
    } catch (InputException broken) {
      warnings.accept("tare: " + PrintableText.line(broken.getMessage()));
      return Optional.empty();
    }
  }

  private static Unpublished night(NightState state) {
    return new Unpublished(
        state.campaign().orElse(state.started()), state.lastPublished().map(Instant::parse));
  }
}
