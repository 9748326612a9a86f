package dev.tare.collector.process;

import dev.tare.collector.folder.PlatformFolder;
import dev.tare.dataset.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Removes what campaigns left that did not come to their end. Every campaign keeps its state in a
 * folder of its own while it goes on; as only the owner of the {@link Lock} looks here, each folder
 * that is found belongs to a dead one.
 */
public final class Leftovers {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** What a killed process may take until it is gone. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** A process that is just being started can be missed by a look, but hardly by all of these. */
  private static final int LOOKS = 5;

  private static final Duration PAUSE = Duration.ofMillis(5);

  private Leftovers() {}

  /** Cleans up after every dead campaign; gives their names. */
  public static List<String> remove(
      Path running, Function<String, Surroundings> surroundings, Runner runner) {
    List<Path> campaigns = folders(running).stream().filter(Leftovers::isCampaign).toList();
    for (Path campaign : campaigns) {
      remove(campaign, surroundings.apply(campaign.getFileName().toString()), runner);
    }
    return campaigns.stream().map(campaign -> campaign.getFileName().toString()).toList();
  }

  /** The name of a campaign is like no other; a variable that somebody set by hand is not one. */
  private static boolean isCampaign(Path folder) {
    return ID.matcher(folder.getFileName().toString()).matches();
  }

  private static void remove(Path campaign, Surroundings surroundings, Runner runner) {
    for (Path state : folders(campaign)) {
      platformOf(state)
          .map(platform -> new PlatformLife(platform, surroundings, runner))
          .ifPresent(life -> life.say(Word.CLEANUP));
    }
    endProcesses(Surroundings.CAMPAIGN, surroundings.campaign());
    delete(campaign);
  }

  /**
   * Ends every process that was started with a variable of that value, whatever became of its
   * parents; says whether none is left. What starts others meanwhile is met again.
   */
  public static boolean endProcesses(String variable, String value) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int nothing = 0;
    while (nothing < LOOKS && System.nanoTime() < end) {
      List<ProcessHandle> left = processes(variable, value);
      left.forEach(ProcessHandle::destroyForcibly);
      nothing = left.isEmpty() ? nothing + 1 : 0;
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return nothing == LOOKS;
  }

  /**
   * The processes that were started with a variable of that value, but for this one. A handle knows
   * when its process started, so that it does not end another that got the same number.
   */
  static List<ProcessHandle> processes(String variable, String value) {
    return ProcessHandle.allProcesses()
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .filter(process -> carries(process, variable + "=" + value))
        .toList();
  }

  private static boolean carries(ProcessHandle process, String setting) {
    Path environment = Path.of("/proc", Long.toString(process.pid()), "environ");
    try {
      String variables = Files.readString(environment, StandardCharsets.ISO_8859_1);
      return List.of(variables.split("\0")).contains(setting);
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
      throw InputException.of(folder, "cannot be removed", failed);
    }
  }

  /** The platform that a state is of; a folder may have been removed or rewritten meanwhile. */
  private static Optional<PlatformFolder> platformOf(Path state) {
    try {
      Path folder = Path.of(Files.readString(state.resolve(PlatformLife.FOLDER)));
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
