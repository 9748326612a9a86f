package dev.tare.analyzer.history;

import dev.tare.dataset.Cell;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.EventsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The levels that the events of archives declare to be right. */
public final class AcceptedLevels {

  private AcceptedLevels() {}

  /** Of archives, or of the archives around campaigns. */
  public static Set<Acceptance> in(List<Path> directories) {
    return directories.stream()
        .flatMap(directory -> archives(directory).stream())
        .distinct()
        .flatMap(archive -> EventsFile.read(archive).stream())
        .filter(event -> event.event().equals(AlarmEvent.ACCEPTED))
        .map(event -> new Acceptance(series(event), event.campaign()))
        .collect(Collectors.toSet());
  }

  /** The archive and its hosts, which have events of their own. */
  private static List<Path> archives(Path place) {
    Path whole = place.toAbsolutePath().normalize();
    if (CampaignFinder.isPackedOrNot(whole)) {
      return List.of(whole.getParent());
    }
    return Stream.concat(Stream.of(whole), CampaignFinder.hosts(whole).stream()).toList();
  }

  private static Optional<Cell> series(AlarmEvent event) {
    return Stream.of(event.platform(), event.benchmark()).allMatch(String::isEmpty)
        ? Optional.empty()
        : Optional.of(Acceptance.series(event.platform() + "/" + event.benchmark()));
  }
}
