package dev.tare.dataset.archive;

import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The campaigns of one host in an archive, with their events.
 *
 * @param id of the host; empty for campaigns directly in the archive
 */
public record HostDirectory(String id, Path directory) {

  /** All hosts of an archive: those with a directory, and campaigns directly in the archive. */
  public static List<HostDirectory> of(Path archive) {
    List<HostDirectory> hosts = new ArrayList<>();
    Path whole = archive.toAbsolutePath().normalize();
    if (CampaignFinder.isCampaign(whole)) {
      throw new InputException(archive + ": is a campaign; name the archive that holds it");
    }
    if (!CampaignFinder.directlyIn(whole).isEmpty()) {
      hosts.add(new HostDirectory("", whole));
    }
    CampaignFinder.hosts(whole)
        .forEach(host -> hosts.add(new HostDirectory(host.getFileName().toString(), host)));
    if (hosts.isEmpty()) {
      throw new InputException(archive + ": has no campaigns");
    }
    return hosts;
  }

  /** One host of an archive; it may be left open where there is only one. */
  public static HostDirectory of(Path archive, Optional<String> id) {
    List<HostDirectory> all = of(archive);
    if (id.isEmpty() && all.size() == 1) {
      return all.get(0);
    }
    return all.stream()
        .filter(host -> id.equals(Optional.of(host.id)))
        .findFirst()
        .orElseThrow(() -> unknown(archive, id, all));
  }

  private static InputException unknown(
      Path archive, Optional<String> id, List<HostDirectory> all) {
    String known = all.stream().map(HostDirectory::id).collect(Collectors.joining(", "));
    return new InputException(
        id.map(host -> host + ": no such host in " + archive)
                .orElse(archive + ": has several hosts; choose one with --host")
            + "; known: "
            + known);
  }

  /** The campaigns in order of their names. */
  public List<Path> campaigns() {
    return CampaignFinder.directlyIn(directory);
  }

  /** The campaigns that repeat changes of nights. */
  public List<Path> secondMeasurements() {
    return CampaignFinder.secondMeasurements(directory);
  }

  public List<AlarmEvent> events() {
    return EventsFile.read(directory);
  }
}
