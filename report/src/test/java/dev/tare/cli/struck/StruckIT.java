package dev.tare.cli.struck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever strikes a command at whatever moment: nothing is lost, doubled, left or half-written,
 * and the next command works.
 */
class StruckIT {

  @TempDir private Path folder;

  private final Map<String, Struck> commands = new LinkedHashMap<>();
  private final Map<String, Long> durations = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private Launched tare;

  @BeforeEach
  void commands() throws Exception {
    tare = new Launched(folder);
    Path platforms = platforms();
    commands.put("collect", new Measured(tare, platforms, "collect", "fake_one,fake_two"));
    commands.put("prepare", new Measured(tare, platforms, "collect", "mounting"));
    commands.put("run", new Measured(tare, platforms, "run", "fake_one,fake_two"));
    commands.put("import", new Imported(tare));
    Path dataset = copied("analyzed");
    String junit = folder.resolve("verdicts.xml").toString();
    commands.put(
        "analyze", new Derived(tare, dataset, "analyze", dataset.toString(), "--junit", junit));
    String reported = copied("reported").toString();
    assertThat(tare.run("analyze", reported)).as(tare.text()).isZero();
    Path out = folder.resolve("out");
    commands.put("report", new Derived(tare, out, "report", reported, "--to", out.toString()));
    commands.put("accept", new Accepted(tare));
  }

  @AfterEach
  void nothingStaysMounted() throws Exception {
    for (String mount : tare.mounts()) {
      new ProcessBuilder("umount", "-l", mount.split(" ")[1]).start().waitFor();
    }
  }

  @Test
  void twentyBlows() throws Exception {
    strike(20);
  }

  @Tag("full")
  @Test
  void twoHundredBlows() throws Exception {
    strike(200);
  }

  private void strike(int blows) throws Exception {
    long seed = Long.getLong("blows.seed", System.nanoTime());
    long started = System.nanoTime();
    System.out.println(blows + " blows with -Dblows.seed=" + seed);
    Random random = new Random(seed);
    for (String name : commands.keySet()) {
      long begun = System.nanoTime();
      complete(name);
      durations.put(name, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    }
    String[] names = commands.keySet().toArray(String[]::new);
    for (int i = 1; i <= blows; i++) {
      String name = names[i % names.length];
      strike(i, name, Blow.random(random));
      if (random.nextInt(4) == 0 || i > blows - names.length) {
        complete(name);
      }
    }
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started);
    System.out.println(blows + " blows in " + seconds + " s: " + counts);
  }

  private void strike(int number, String name, Blow blow) throws Exception {
    Struck struck = commands.get(name);
    Process process = tare.start(struck.command());
    long wait = (long) (durations.get(name) * blow.share());
    boolean ended = process.waitFor(wait, TimeUnit.MILLISECONDS);
    blow.strike(process);
    String what =
        number + ": " + name + " after " + wait + " of " + durations.get(name) + " ms, " + blow;
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(what).isTrue();
    System.out.println(what + (ended ? ": had ended with " : ": ") + process.exitValue());
    counts.merge(name + " " + (ended ? "(ended)" : blow.signal()), 1, Integer::sum);
    tare.awaitNothingLeft();
    // what KILL leaves of a campaign's state, the next campaign removes
    assertThat(tare.mounts()).as(what).allMatch(mount -> mount.contains("/tare/running/"));
    assertThat(tare.text()).as(what).doesNotContain("\tat ").doesNotContain("unexpected");
    struck.requireWhole();
  }

  private void complete(String name) throws Exception {
    commands.get(name).complete();
    tare.awaitNothingLeft();
    assertThat(tare.temporaryFiles()).as(name).isEmpty();
  }

  private Path copied(String name) throws IOException {
    Path copy = Files.createDirectories(folder.resolve(name));
    try (var files = Files.list(Path.of("../raw-data/examples/clean"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private Path platforms() throws IOException {
    String mount = "[ \"$(id -u)\" != 0 ] || mount -t tmpfs none \"$TARE_STATE/root\"\n";
    String stay = "\"$TARE_GUARD\" -p \"$TARE_PID\" sleep 1000 &\n";
    platform("fake_one", "true");
    platform("fake_two", "true");
    platform("mounting", "mkdir \"$TARE_STATE/root\"\n" + mount + stay + "sleep 1");
    return folder.resolve("platforms");
  }

  private void platform(String id, String prepare) throws IOException {
    Path platform = Files.createDirectories(folder.resolve("platforms").resolve(id));
    Files.writeString(
        platform.resolve("platform.yaml"), "title: " + id + "\nisolation: container\n");
    script(platform.resolve("prepare"), prepare);
    script(platform.resolve("run"), "sleep 0.05\ndate +%s.%N");
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\nset -eu\n" + text + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
