package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.file.Directories;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Preparing is cut off at ten points, with nothing in the cache: nothing is left of it. */
@Tag("full")
class PrepareIT {

  private static final List<String> SIGNALS = List.of("TERM", "INT", "HUP", "KILL");

  @TempDir private Path temporary;

  /** A platform, and about how many milliseconds it needs at the first time. */
  @ParameterizedTest
  @CsvSource({
    "native, 500",
    "docker, 90000",
    "docker_scratch, 4000",
    "gvisor, 3000",
    "qemu, 15000",
    "unikernel, 8000",
    "rump, 2000"
  })
  void nothingIsLeft(String platform, int milliseconds) throws Exception {
    Path cache = temporary.resolve("cache");
    for (int point = 1; point <= 10; point++) {
      String signal = SIGNALS.get(point % SIGNALS.size());
      Path into = temporary.resolve("campaign-" + point);
      Collecting collecting = new Collecting(into, cache, platform, "mem", 1, 0.1);
      Process process = collecting.start();
      process.waitFor(300 + (long) milliseconds * point / 10, TimeUnit.MILLISECONDS);
      List<String> going = collecting.going();
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(collecting.text()).isTrue();
      collecting.awaitNothingLeft(going);
      if (signal.equals("KILL")) {
        Collecting next = new Collecting(temporary.resolve("next"), cache, "native", "mem", 1, 0.1);
        next.finish();
        Directories.delete(temporary.resolve("next"));
      }
      assertThat(collecting.traces(Set.copyOf(going)).found())
          .as(platform + " at " + point + " by " + signal)
          .isEmpty();
    }
  }
}
