package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** As cron starts it: without a locale. */
  @ParameterizedTest
  @ValueSource(strings = {"Nächte/d", "größe 1/d", "a'b\"c/d", "日本/d"})
  void namesWorkWithoutALocale(String name) throws Exception {
    Path dataset = folder.resolve(name);
    copy(Path.of("../raw-data/examples/clean"), dataset);
    assertThat(cron(folder, "lint", name)).as(said()).isZero();
    assertThat(cron(dataset.getParent(), "lint", "d")).as(said()).isZero();
  }

  @Test
  void settingsThatMerelyLieThereAreNamedAndTheirScriptsNeedAnOwner() throws Exception {
    Path foreign = Files.createDirectories(folder.resolve("foreign/p/mine"));
    Files.writeString(foreign.resolve("platform.yaml"), "title: M\nisolation: container\n");
    Path probe = foreign.resolve("probe");
    Files.writeString(probe, "#!/bin/sh\n: >" + folder + "/EXECUTED\n");
    assertThat(probe.toFile().setExecutable(true)).isTrue();
    Path home = folder.resolve("foreign");
    Files.writeString(home.resolve("tare.yaml"), "platform-path: [p]\n");
    assertThat(probe.toFile().setWritable(true, false)).isTrue();
    assertThat(cron(home, "doctor")).isEqualTo(1);
    assertThat(said())
        .contains("tare: settings from " + home.resolve("tare.yaml"))
        .contains(probe + " can be written by others");
    assertThat(folder.resolve("EXECUTED")).doesNotExist();
    assertThat(home.resolve("tare.yaml").toFile().setWritable(true, false)).isTrue();
    assertThat(cron(home, "doctor")).isEqualTo(2);
    assertThat(said()).contains("tare.yaml is not trusted");
  }

  private int cron(Path directory, String... words) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(TARE.toString());
    builder.command().addAll(List.of(words));
    builder.directory(directory.toFile()).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said").toFile()));
    String path = System.getenv("PATH");
    builder.environment().clear();
    builder.environment().putAll(Map.of("HOME", folder.toString(), "PATH", path));
    return builder.start().waitFor();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
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
    builder.environment().put("JDK_JAVA_OPTIONS", "-Dtare.lock=" + folder.resolve("lock"));
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
