package dev.tare.dataset.archive.merge;

import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.CampaignVerifier;
import dev.tare.dataset.archive.EventsFile;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Copies the campaigns and events of an archive into another one. Nothing is copied while a
 * campaign of the same name differs; each campaign is copied whole or not at all.
 *
 * @param host directory for the campaigns that are in none; absent: they stay in none
 */
public record ArchiveMerger(Path from, Path into, Optional<String> host) {

  /**
   * What was done.
   *
   * @param copied campaigns
   * @param present campaigns that were there already
   * @param events that were added
   */
  public record Result(int copied, int present, int events) {}

  public ArchiveMerger {
    host.filter(name -> !CampaignFinder.isHost(name))
        .ifPresent(
            name -> {
              throw new InputException(
                  name + ": not the id of a host; use lower-case letters, digits and hyphens");
            });
  }

  public Result merge() {
    Map<Path, Path> missing = new LinkedHashMap<>();
    List<String> different = new ArrayList<>();
    List<Path> campaigns = CampaignFinder.findAll(from);
    for (Path campaign : campaigns) {
      CampaignVerifier.check(campaign);
      Path target = target(campaign);
      Optional<Path> present = present(target);
      if (present.isEmpty()) {
        missing.put(campaign, target);
      } else if (!SameCampaign.of(campaign, present.get())) {
        different.add(into.relativize(present.get()).toString());
      }
    }
    if (!different.isEmpty()) {
      throw new InputException(
          "nothing is merged: other campaigns have the same name: "
              + String.join(", ", different)
              + "; rename them or state another --host");
    }
    missing.forEach(CampaignCopy::copy);
    return new Result(missing.size(), campaigns.size() - missing.size(), events());
  }

  private Path target(Path campaign) {
    Path path = from.relativize(campaign);
    boolean ofHost = CampaignFinder.isHost(path.getName(0).toString()) && path.getNameCount() > 1;
    return ofHost || host.isEmpty()
        ? into.resolve(path.toString())
        : into.resolve(host.get()).resolve(path.toString());
  }

  /** The campaign of that name, in the other form, too. */
  private static Optional<Path> present(Path target) {
    String name = target.getFileName().toString();
    Path directory =
        name.endsWith(BagNames.SUFFIX)
            ? target.resolveSibling(name.substring(0, name.length() - BagNames.SUFFIX.length()))
            : target;
    return Stream.of(directory, BagNames.beside(directory)).filter(Files::exists).findFirst();
  }

  private int events() {
    int added = addEvents(from, host.map(into::resolve).orElse(into));
    for (Path each : CampaignFinder.hosts(from)) {
      added += addEvents(each, into.resolve(each.getFileName()));
    }
    return added;
  }

  private static int addEvents(Path source, Path target) {
    var known = EventsFile.read(target);
    var added =
        EventsFile.read(source).stream().filter(e -> !known.contains(e)).distinct().toList();
    if (!added.isEmpty()) {
      Directories.create(target);
    }
    added.forEach(event -> EventsFile.append(target, event));
    return added.size();
  }
}
