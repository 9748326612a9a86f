package dev.tare.collector.process;

import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Removes what campaigns left that did not come to their end. Every campaign keeps its state in a
 * folder of its own while it goes on; as only the owner of the {@link HostLock} looks here, each
 * folder that is found belongs to a dead one.
 */
public final class OrphanCleanup {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private OrphanCleanup() {}

  /** Cleans up after every dead campaign; gives their names. */
  public static List<String> remove(
      Path running, Function<String, ScriptEnvironment> surroundings, CommandRunner runner) {
    List<Path> campaigns = folders(running).stream().filter(OrphanCleanup::isCampaign).toList();
    for (Path campaign : campaigns) {
      remove(campaign, surroundings.apply(campaign.getFileName().toString()), runner);
    }
    return campaigns.stream().map(campaign -> campaign.getFileName().toString()).toList();
  }

  /** The name of a campaign is like no other; a variable that somebody set by hand is not one. */
  private static boolean isCampaign(Path folder) {
    return ID.matcher(folder.getFileName().toString()).matches();
  }

  private static void remove(Path campaign, ScriptEnvironment surroundings, CommandRunner runner) {
    for (Path state : folders(campaign)) {
      platformOf(state)
          .map(platform -> new PlatformLifecycle(platform, surroundings, runner))
          .ifPresent(life -> life.say(LifecycleStep.CLEANUP));
    }
    MarkedProcesses.end(ScriptEnvironment.CAMPAIGN, surroundings.campaign());
    Directories.delete(campaign);
  }

  /** The platform that a state is of; a folder may have been removed or rewritten meanwhile. */
  private static Optional<PlatformFolder> platformOf(Path state) {
    try {
      Path folder = Path.of(Files.readString(state.resolve(PlatformLifecycle.FOLDER)));
      return Optional.of(PlatformFolder.read(folder));
    } catch (IOException | InputException neverBegunOrGone) {
      return Optional.empty();
    }
  }

  private static List<Path> folders(Path parent) {
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
