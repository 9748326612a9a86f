package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tare.collector.host.Tools;
import dev.tare.dataset.file.Directories;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Preparing is cut off at ten points, with nothing in the cache: nothing is left of it, and the
 * next campaign works.
 */
@Tag("full")
class PrepareIT {

  private static final int POINTS = 10;

  /** Stand-ins for Rumprun and its emulator. */
  private static final Path RUMPRUN = Path.of("src/test/rumprun").toAbsolutePath();

  @TempDir private Path temporary;
  private Collecting collecting;

  /** A platform, what it needs, and about how many milliseconds it takes at the first time. */
  @ParameterizedTest
  @CsvSource({
    "native, sh, 500",
    "docker, mmdebstrap, 90000",
    "docker_scratch, docker, 6000",
    "gvisor, runsc, 3000",
    "qemu, qemu-system-x86_64, 15000",
    "unikernel, qemu-system-x86_64, 8000",
    "rump, sh, 8000"
  })
  void nothingIsLeft(String platform, String tool, int milliseconds) throws Exception {
    require(tool);
    Random random = random(platform);
    for (int point = 1; point <= POINTS; point++) {
      Strike strike = Strike.values()[point % Strike.values().length];
      int wait = 300 + (int) ((long) milliseconds * point / POINTS);
      Process process = start(platform);
      process.waitFor(wait, TimeUnit.MILLISECONDS);
      struck(platform, strike, process, random, process.descendants().toList());
    }
  }

  /** The moments at which these commands run, one after the other; later ones find a full cache. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "docker; mmdebstrap; dockerd, mmdebstrap, dpkg, docker import, docker run",
        "docker_scratch; docker; dockerd, containerd, docker import, docker run",
        "gvisor; runsc; runsc",
        "qemu; qemu-system-x86_64; apt-get, dpkg-deb, cpio, mke2fs, qemu-img",
        "unikernel; qemu-system-x86_64; cc1, qemu-system"
      })
  void nothingIsLeftOfACommand(String platform, String tool, String commands) throws Exception {
    require(tool);
    Random random = random(platform);
    for (String command : commands.split(", ")) {
      for (Strike strike : List.of(Strike.KILL_CHILD, Strike.TERM, Strike.KILL_GROUP)) {
        Process process = start(platform);
        struck(platform + ", " + command, strike, process, random, awaited(command, process));
      }
    }
  }

  /** Images are full of links, each of which JUnit would tell. */
  @AfterEach
  void deleteCache() {
    if (temporary.resolve("cache").toFile().exists()) {
      Directories.delete(temporary.resolve("cache"));
    }
  }

  private static void require(String tool) {
    assumeThat(Tools.of(System.getenv()).missing(Map.of(tool, tool))).isEmpty();
  }

  private static Random random(String platform) {
    long seed = Long.getLong("kills.seed", System.nanoTime());
    System.out.println(platform + " cut off with -Dkills.seed=" + seed);
    return new Random(seed);
  }

  private Process start(String platform) throws IOException {
    collecting = collecting("campaign", platform);
    return platform.equals("rump") ? rump(collecting) : collecting.start();
  }

  /** The processes of a command as soon as there are any, or none when the collector has ended. */
  private static List<ProcessHandle> awaited(String command, Process collector) throws Exception {
    List<ProcessHandle> found = List.of();
    while (found.isEmpty() && !collector.waitFor(5, TimeUnit.MILLISECONDS)) {
      found =
          collector
              .descendants()
              .filter(child -> child.info().commandLine().orElse("").contains(command))
              .toList();
    }
    return found;
  }

  private void struck(
      String what, Strike strike, Process process, Random random, List<ProcessHandle> children)
      throws Exception {
    List<String> going = collecting.going();
    String struck = what + ": " + strike.at(process, random, children);
    System.out.println(struck + ", at: " + collecting.last());
    collecting.awaitNothingLeft(going);
    Traces traces = collecting.traces(Set.copyOf(going));
    if (!Set.of(Strike.KILL, Strike.KILL_GROUP).contains(strike)) {
      assertThat(traces.found()).as(struck).isEmpty();
    }
    collecting("next", "native").finish();
    assertThat(traces.found()).as(struck).isEmpty();
    for (String campaign : List.of("campaign", "next")) {
      if (temporary.resolve(campaign).toFile().exists()) {
        Directories.delete(temporary.resolve(campaign));
      }
    }
  }

  private Collecting collecting(String into, String platform) {
    Path cache = temporary.resolve("cache");
    return new Collecting(temporary.resolve(into), cache, platform, "mem", 1, 0.1);
  }

  private static Process rump(Collecting collecting) throws IOException {
    return collecting.startWithCommands(RUMPRUN.resolve("bin"), RUMPRUN.resolve("qemu"));
  }
}
