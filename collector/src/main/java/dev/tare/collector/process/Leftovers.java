package dev.tare.collector.process;

import dev.tare.collector.folder.PlatformFolder;
import dev.tare.dataset.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Removes what campaigns left that did not come to their end. Every campaign keeps its state in a
 * folder of its own while it goes on; as only the owner of the {@link Lock} looks here, each folder
 * that is found belongs to a dead one.
 */
public final class Leftovers {

  private Leftovers() {}

  /** Cleans up after every dead campaign; gives their names. */
  public static List<String> remove(
      Path running, Function<String, Surroundings> surroundings, Runner runner) {
    List<Path> campaigns = folders(running);
    for (Path campaign : campaigns) {
      remove(campaign, surroundings.apply(campaign.getFileName().toString()), runner);
    }
    return campaigns.stream().map(campaign -> campaign.getFileName().toString()).toList();
  }

  private static void remove(Path campaign, Surroundings surroundings, Runner runner) {
    for (Path state : folders(campaign)) {
      Path folder = folderOf(state);
      if (Files.isDirectory(folder)) {
        new PlatformLife(PlatformFolder.read(folder), surroundings, runner).say(Word.CLEANUP);
      }
    }
    endProcesses(surroundings.campaign());
    delete(campaign);
  }

  /**
   * Every process of a campaign carries its name in its environment, whatever became of its
   * parents.
   */
  public static void endProcesses(String campaign) {
    ProcessHandle.allProcesses()
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .filter(process -> belongsTo(process, campaign))
        .forEach(ProcessHandle::destroyForcibly);
  }

  static boolean belongsTo(ProcessHandle process, String campaign) {
    Path environment = Path.of("/proc", Long.toString(process.pid()), "environ");
    try {
      String variables = Files.readString(environment, StandardCharsets.ISO_8859_1);
      return List.of(variables.split("\0")).contains(Surroundings.CAMPAIGN + "=" + campaign);
    } catch (IOException goneOrForeign) {
      return false;
    }
  }

  /** Removes a folder with all that is in it. */
  public static void delete(Path folder) {
    try (var entries = Files.walk(folder)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(entry);
      }
    } catch (IOException failed) {
      throw new InputException(folder + ": cannot be removed: " + failed.getMessage(), failed);
    }
  }

  private static Path folderOf(Path state) {
    try {
      return Path.of(Files.readString(state.resolve(PlatformLife.FOLDER)));
    } catch (IOException neverBegun) {
      return state.resolve("unknown");
    }
  }

  private static List<Path> folders(Path parent) {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (var entries = Files.list(parent)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException failed) {
      throw new InputException(parent + ": cannot be read: " + failed.getMessage(), failed);
    }
  }
}
