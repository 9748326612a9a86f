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
    assumeThat(Tools.of(System.getenv()).missing(Map.of(tool, tool))).isEmpty();
    long seed = Long.getLong("kills.seed", System.nanoTime());
    System.out.println(platform + " cut off with -Dkills.seed=" + seed);
    Random random = new Random(seed);
    for (int point = 1; point <= POINTS; point++) {
      Strike strike = Strike.values()[point % Strike.values().length];
      cutOff(platform, strike, (int) ((long) milliseconds * point / POINTS), random);
    }
  }

  private void cutOff(String platform, Strike strike, int milliseconds, Random random)
      throws Exception {
    Path cache = temporary.resolve("cache");
    Path into = temporary.resolve("campaign");
    Collecting collecting = new Collecting(into, cache, platform, "mem", 1, 0.1);
    Process process = platform.equals("rump") ? rump(collecting) : collecting.start();
    process.waitFor(300 + milliseconds, TimeUnit.MILLISECONDS);
    List<String> going = collecting.going();
    String struck = strike.at(process, random) + " after " + milliseconds + " ms";
    System.out.println(platform + ": " + struck + ", at: " + collecting.last());
    collecting.awaitNothingLeft(going);
    if (!Set.of(Strike.KILL, Strike.KILL_GROUP).contains(strike)) {
      assertThat(collecting.traces(Set.copyOf(going)).found()).as(struck).isEmpty();
    }
    Collecting next = new Collecting(temporary.resolve("next"), cache, "native", "mem", 1, 0.1);
    next.finish();
    assertThat(collecting.traces(Set.copyOf(going)).found()).as(struck).isEmpty();
    Directories.delete(temporary.resolve("next"));
    if (into.toFile().exists()) {
      Directories.delete(into);
    }
  }

  private static Process rump(Collecting collecting) throws IOException {
    return collecting.startWithCommands(RUMPRUN.resolve("bin"), RUMPRUN.resolve("qemu"));
  }
}
