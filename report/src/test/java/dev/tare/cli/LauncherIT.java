package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher, killed and interrupted at random moments of its own life and of what it becomes.
 */
class LauncherIT {

  private static final Path TARE = Path.of("../tare").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void whateverBefallsTheLauncherTheCampaignIsCompleted() throws Exception {
    long seed = System.nanoTime();
    System.out.println("launcher struck with seed " + seed);
    Random random = new Random(seed);
    for (String signal : List.of("-KILL", "-INT", "-KILL", "-TERM")) {
      Process tare = collect();
      tare.waitFor(random.nextInt(4000), TimeUnit.MILLISECONDS);
      new ProcessBuilder("kill", signal, Long.toString(tare.pid())).start().waitFor();
      assertThat(tare.waitFor(60, TimeUnit.SECONDS)).as(said()).isTrue();
      awaitNothingLeft();
    }
    Process tare = collect();
    assertThat(tare.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(tare.exitValue()).as(said()).isZero();
    assertThat(said()).contains("6 of 6 runs measured, 0 failed");
    assertThat(folder.resolve("cache/tare/running")).isEmptyDirectory();
  }

  /** Signals that a shell in the background ignores are none that a terminal sends. */
  private Process collect() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("env", "--default-signal=INT", TARE.toString(), "collect", "--resume")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said").toFile()));
    builder.command().addAll(List.of("--into", folder.resolve("campaign").toString()));
    builder.command().addAll(List.of("--platforms", "native", "--benchmarks", "fork"));
    builder.command().addAll(List.of("--rounds", "6", "--seconds", "0.3"));
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    return builder.start();
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);
  }

  private void awaitNothingLeft() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (left() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(left()).isFalse();
  }

  private boolean left() {
    return ProcessHandle.allProcesses().anyMatch(this::isOurs);
  }

  private boolean isOurs(ProcessHandle process) {
    Path environment = Path.of("/proc", Long.toString(process.pid()), "environ");
    try {
      return Files.readString(environment, StandardCharsets.ISO_8859_1)
          .contains("XDG_CACHE_HOME=" + folder.resolve("cache"));
    } catch (IOException goneOrForeign) {
      return false;
    }
  }
}
