package dev.tare.collector.process;

import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.collector.host.HostIdentity;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Cleans up after killed campaigns. Every running campaign keeps its state in its own directory of
 * the cache; as only who holds the lock of the cache scans these, each one found is of a dead one.
 *
 * @param running has a directory for each campaign
 * @param trusted tells whether the scripts of a platform's directory may run
 * @param notes receives a line for what is left
 */
public record OrphanCleanup(Path running, Predicate<Path> trusted, Consumer<String> notes) {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Cleans up after every dead campaign; returns their ids. */
  public List<String> remove(
      Function<String, ScriptEnvironment> environment, CommandRunner runner) {
    List<Path> campaigns =
        directories(running).stream()
            .filter(OrphanCleanup::isCampaign)
            .filter(OrphanCleanup::isOfThisHost)
            .toList();
    for (Path campaign : campaigns) {
      remove(campaign, environment.apply(campaign.getFileName().toString()), runner)
          .ifPresent(notes);
    }
    return campaigns.stream().map(campaign -> campaign.getFileName().toString()).toList();
  }

  /** Only an id that the collector made counts, not a name set by hand. */
  private static boolean isCampaign(Path folder) {
    return ID.matcher(folder.getFileName().toString()).matches();
  }

  /** What another host started is out of reach, and is left to it. */
  private static boolean isOfThisHost(Path campaign) {
    String ours = HostIdentity.machine();
    return directories(campaign).stream()
        .map(OrphanCleanup::host)
        .allMatch(host -> host.isEmpty() || host.equals(ours));
  }

  private static String host(Path state) {
    try {
      return Files.readString(state.resolve(PlatformLifecycle.HOST));
    } catch (IOException notNoted) {
      return "";
    }
  }

  private Optional<String> remove(
      Path campaign, ScriptEnvironment environment, CommandRunner runner) {
    for (Path state : directories(campaign)) {
      platformOf(state)
          .map(platform -> new PlatformLifecycle(platform, environment, runner))
          .ifPresent(lifecycle -> lifecycle.perform(LifecycleStep.CLEANUP));
    }
    MarkedProcesses.end(ScriptEnvironment.CAMPAIGN, environment.campaign());
    return new CampaignState(campaign).remove();
  }

  /** The platform of a state directory; it may have been removed or rewritten meanwhile. */
  private Optional<PlatformFolder> platformOf(Path state) {
    try {
      Path folder = Path.of(Files.readString(state.resolve(PlatformLifecycle.FOLDER)));
      return mayRun(folder) ? Optional.of(PlatformFolder.read(folder)) : Optional.empty();
    } catch (IOException | InputException neverStartedOrGone) {
      return Optional.empty();
    }
  }

  private boolean mayRun(Path folder) {
    boolean may = Files.isDirectory(folder) && trusted.test(folder);
    if (!may && Files.isDirectory(folder)) {
      notes.accept("the cleanup in " + folder + " is left out: others can change it");
    }
    return may;
  }

  private static List<Path> directories(Path parent) {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (var entries = Files.list(parent)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException failed) {
      throw InputException.of(parent, "cannot be read", failed);
    }
  }
}
