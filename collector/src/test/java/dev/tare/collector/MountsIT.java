package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tare.collector.doctor.Doctor;
import dev.tare.collector.doctor.HostCheck;
import dev.tare.collector.host.Tools;
import dev.tare.collector.setup.HostPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A platform that is cut off while it mounts: no mount is left, and the next campaign works. */
class MountsIT {

  private static final String IN = "mkdir -p \"$TARE_STATE/a b/c\"; ";

  @TempDir private Path temporary;
  private Path precious;

  @BeforeEach
  void asRoot() throws IOException {
    assumeThat(System.getProperty("user.name")).as("mounting needs root").isEqualTo("root");
    precious = Files.createDirectories(temporary.resolve("precious"));
    Files.writeString(precious.resolve("file"), "kept");
  }

  @AfterEach
  void nothingStaysMounted() throws Exception {
    for (String point : mounts()) {
      new ProcessBuilder("umount", "-l", point).start().waitFor();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TERM, proc",
    "INT, proc",
    "HUP, tmpfs",
    "KILL, proc",
    "KILL, bind",
    "TERM, bind",
    "KILL, deep",
    "TERM, deep",
    "KILL GUARD, bind",
    "KILL BOTH, bind",
    "KILL BOTH, deep"
  })
  void theNextCampaignWorks(String signal, String kind) throws Exception {
    Path platforms = platform(IN + command(kind) + "; : >" + mark() + "; sleep 60");
    Collecting first = collecting("one");
    Process process = first.start(platforms);
    while (process.isAlive() && !Files.exists(mark())) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertThat(mounts()).isNotEmpty();
    strike(signal, process, first.traces(first.going()).guards());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    if (!signal.startsWith("KILL")) {
      assertThat(mounts()).isEmpty();
    }
    platform("true");
    Collecting second = collecting("two");
    second.finish(second.start(platforms));
    assertThat(mounts()).isEmpty();
    assertThat(second.going()).isEmpty();
    assertThat(precious.resolve("file")).hasContent("kept");
  }

  /** Nobody has to measure for that. */
  @Test
  void theDoctorCleansUpToo() throws Exception {
    Path platforms = platform(IN + command("deep") + "; : >" + mark() + "; sleep 60");
    Collecting killed = collecting("one");
    Process process = killed.start(platforms);
    while (process.isAlive() && !Files.exists(mark())) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    strike("KILL BOTH", process, killed.traces(killed.going()).guards());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(mounts()).isNotEmpty();
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", "" + temporary.resolve("cache"));
    HostPaths paths = HostPaths.of(Path.of(".."), List.of(platforms), environment);
    assertThat(new Doctor(paths, Tools.of(System.getenv())).examine())
        .extracting(HostCheck::found)
        .contains("cleaned up after 1");
    assertThat(mounts()).isEmpty();
    assertThat(killed.going()).isEmpty();
    assertThat(precious.resolve("file")).hasContent("kept");
  }

  /** The guard unmounts; when it is killed too, the next campaign does. */
  private static void strike(String signal, Process collector, List<ProcessHandle> guards)
      throws Exception {
    List<String> words = new ArrayList<>(List.of("kill", "-" + signal.split(" ")[0]));
    if (signal.contains(" ")) {
      guards.forEach(guard -> words.add(Long.toString(guard.pid())));
    }
    if (!signal.endsWith("GUARD")) {
      words.add(Long.toString(collector.pid()));
    }
    assertThat(new ProcessBuilder(words).start().waitFor()).isZero();
  }

  private String command(String kind) {
    String bind = "mount --bind '" + precious + "' \"$TARE_STATE/a b\"";
    return switch (kind) {
      case "proc" -> "mount -t proc proc \"$TARE_STATE/a b/c\"";
      case "tmpfs" -> "mount -t tmpfs none \"$TARE_STATE/a b\"";
      case "bind" -> bind;
      default ->
          bind + "; mkdir -p \"$TARE_STATE/a b/d\"; mount -t tmpfs none \"$TARE_STATE/a b/d\"";
    };
  }

  private Path mark() {
    return temporary.resolve("mounted");
  }

  private Collecting collecting(String name) {
    return new Collecting(
        temporary.resolve(name), temporary.resolve("cache"), "mounter", "mem", 1, 0.1);
  }

  private Path platform(String prepare) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("platforms/mounter"));
    Files.writeString(folder.resolve("platform.yaml"), "title: M\nisolation: container\n");
    script(folder.resolve("prepare"), prepare);
    script(folder.resolve("run"), "echo 1");
    return folder.getParent();
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private List<String> mounts() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/mounts")).stream()
        .map(line -> line.split(" ")[1].replace("\\040", " "))
        .filter(point -> point.startsWith(temporary.toString()))
        .toList();
  }
}
