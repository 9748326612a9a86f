package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.file.Directories;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A campaign collected by processes that may be killed. */
public record Collecting(
    Path into, Path cache, String platforms, String benchmarks, int rounds, double seconds) {

  /** A campaign over real platforms; its cache stays, because building an image takes a minute. */
  public static Collecting real(
      Path into, String platforms, String benchmarks, int rounds, double seconds) {
    Path cache = Path.of("target/cache").toAbsolutePath();
    return new Collecting(into, cache, platforms, benchmarks, rounds, seconds);
  }

  public Process start() throws IOException {
    return builder().start();
  }

  /** With the collector's own daemon, also where another one answers. */
  public Process startWithOwnDocker() throws IOException {
    ProcessBuilder builder = builder();
    builder.environment().put(CollectMain.DAEMON, "private");
    return builder.start();
  }

  /** With a directory of further platforms. */
  public Process start(Path platforms) throws IOException {
    ProcessBuilder builder = builder();
    builder.environment().put(CollectMain.PLATFORMS, platforms.toString());
    return builder.start();
  }

  /** With the test's own commands first on the path. */
  public Process startWithCommands(Path... folders) throws IOException {
    ProcessBuilder builder = builder();
    for (Path folder : folders) {
      builder.environment().merge("PATH", folder + ":", (path, first) -> first + path);
    }
    return builder.start();
  }

  /** As the leader of a process group, and not deaf to signals that a background shell ignores. */
  private ProcessBuilder builder() {
    ProcessBuilder builder =
        new ProcessBuilder(
                "setsid",
                "env",
                "--default-signal=INT,HUP",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CollectMain.class.getName(),
                into.toString(),
                platforms,
                benchmarks,
                Integer.toString(rounds),
                Double.toString(seconds))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(said().toFile()));
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    return builder;
  }

  /** Collects until the campaign is complete. */
  public void finish() throws IOException, InterruptedException {
    finish(start());
  }

  public void finish(Process process) throws IOException, InterruptedException {
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(text()).isZero();
  }

  String text() throws IOException {
    return Files.readString(said(), StandardCharsets.UTF_8);
  }

  /** Waits until that many rows are written, or the process has ended. */
  void awaitRows(int count, Process process) throws IOException, InterruptedException {
    while (process.isAlive() && rows() < count) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  int rows() throws IOException {
    if (!Files.isDirectory(into)) {
      return 0;
    }
    int rows = 0;
    try (var files = Files.list(into)) {
      for (Path file : files.filter(Collecting::isSample).toList()) {
        rows += (int) Files.readString(file).lines().skip(1).count();
      }
    }
    return rows;
  }

  private static boolean isSample(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".csv") && !name.endsWith(".inner.csv");
  }

  /** No run failed. */
  public void assertComplete() {
    new Planned(platforms, benchmarks, rounds).assertMeasured(into);
  }

  /** No run is missing, and none exists twice. */
  void assertEachRunOnce() {
    new Planned(platforms, benchmarks, rounds).assertMade(into);
  }

  /** Waits until every row is written, or the process has ended. */
  void awaitAllRows(Process process) throws IOException, InterruptedException {
    while (process.isAlive() && !Files.exists(into.resolve("datapackage.json"))) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    if (Files.exists(into.resolve("datapackage.json"))) {
      awaitRows(DatasetReader.read(into).campaign().plan().runs().orElseThrow(), process);
    }
  }

  /** Deletes a complete campaign, so that another one can start. */
  void beginAnewWhenDone() {
    if (Files.exists(into.resolve("datapackage.json"))
        && DatasetReader.read(into).campaign().finished().isPresent()) {
      assertEachRunOnce();
      Directories.delete(into);
    }
  }

  /** The collector's last message. */
  String last() throws IOException {
    return Files.exists(said())
        ? text().lines().filter(line -> !line.isBlank()).reduce("", (first, next) -> next)
        : "";
  }

  /** A file in a platform's state of the running campaign. */
  String noted(String file) throws IOException {
    Path campaign = cache.resolve("tare/running").resolve(going().get(0));
    return Files.readString(campaign.resolve(file)).strip();
  }

  /** The campaigns that are running, or were killed and not yet cleaned up. */
  List<String> going() throws IOException {
    Path running = cache.resolve("tare/running");
    if (!Files.isDirectory(running)) {
      return List.of();
    }
    try (var campaigns = Files.list(running)) {
      return campaigns.map(campaign -> campaign.getFileName().toString()).toList();
    }
  }

  public void awaitNothingLeft(List<String> campaigns) throws InterruptedException {
    Traces traces = traces(campaigns);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
    while (!traces.processes().isEmpty() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(traces.processes()).isEmpty();
  }

  /** The traces of campaigns on the host. */
  Traces traces(Collection<String> campaigns) {
    return new Traces(cache.resolve("tare"), campaigns);
  }

  /** The measured directory contains no guest's disk. */
  public void assertNoImageLeft() {
    assertThat(cache.resolve("tare/disk").toFile().list((folder, name) -> name.startsWith("guest")))
        .isEmpty();
  }

  private Path said() {
    return into.resolveSibling("said");
  }
}
