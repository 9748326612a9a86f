package dev.tare.collector.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {

  @TempDir private static Path folder;

  private final String mark = UUID.randomUUID().toString();

  @BeforeAll
  static void build() {
    WorkloadBuilder.make(Path.of("guard").toAbsolutePath(), folder);
  }

  @AfterEach
  void nothingIsLeft() {
    assertThat(MarkedProcesses.end(ScriptEnvironment.CAMPAIGN, mark)).isTrue();
  }

  @Test
  void exitCodesArePassedOn() throws Exception {
    assertThat(exit("true")).isZero();
    assertThat(exit("sh", "-c", "exit 7")).isEqualTo(7);
    assertThat(exit("sh", "-c", "kill -9 $$")).isEqualTo(137);
    assertThat(exit("no-such-command")).isEqualTo(127);
  }

  @Test
  void wrongUseIsSaid() throws Exception {
    assertThat(exit()).isEqualTo(2);
    assertThat(exit("-t", "soon", "true")).isEqualTo(2);
    assertThat(exit("-t", "-1", "true")).isEqualTo(2);
    assertThat(exit("-x", "true")).isEqualTo(2);
  }

  @Test
  void whenTimeIsUpTheWholeTreeEnds() throws Exception {
    assertThat(exit("-t", "0.2", "sh", "-c", "setsid sleep 1000 & sleep 1000")).isEqualTo(124);
    assertThat(left()).isEmpty();
  }

  @Test
  void whoIgnoresTermIsKilled() throws Exception {
    assertThat(exit("-t", "0.2", "sh", "-c", "trap '' TERM; while :; do sleep 1; done"))
        .isEqualTo(124);
    assertThat(left()).isEmpty();
  }

  @Test
  void whatIsLeftBehindEndsWithTheCommandUnlessItIsKept() throws Exception {
    assertThat(exit("sh", "-c", "setsid sleep 1000 & exit 4")).isEqualTo(4);
    assertThat(left()).isEmpty();
    assertThat(exit("-k", "sh", "-c", "setsid sleep 1000 & exit 4")).isEqualTo(4);
    awaitLeft(1);
  }

  @Test
  void outputIsPassedOnUpToItsLimit() throws Exception {
    Path out = folder.resolve("out");
    assertThat(exit(out, "-o", "100", "sh", "-c", "echo one; echo two >&2")).isZero();
    assertThat(out).hasContent("one\ntwo");
    assertThat(exit(out, "-o", "100000", "yes")).isEqualTo(125);
    assertThat(Files.size(out)).isBetween(100_000L, 400_000L);
    assertThat(exit(out, "-o", "5", "echo", "123456")).isEqualTo(125);
  }

  @Test
  void whenOutputCannotBeWrittenTheWholeTreeEnds() throws Exception {
    String tree = "setsid sleep 1000 & echo lost; sleep 1000";
    assertThat(exit(Path.of("/dev/full"), "-o", "100", "sh", "-c", tree)).isEqualTo(126);
    assertThat(exit(Path.of("/dev/full"), "-o", "100", "echo", "lost")).isEqualTo(126);
    assertThat(left()).isEmpty();
  }

  @Test
  void theTreeEndsWithItsParent() throws Exception {
    Process parent = start("sh", "-c", "\"$0\" sh -c 'setsid sleep 1000 & sleep 1000'; :", guard());
    awaitLeft(5);
    parent.destroyForcibly().waitFor();
    awaitLeft(0);
  }

  @Test
  void theTreeEndsWithAWatchedProcess() throws Exception {
    Process watched = new ProcessBuilder("sleep", "1000").start();
    start(guard(), "-p", Long.toString(watched.pid()), "sh", "-c", "sleep 1000; :");
    awaitLeft(3);
    watched.destroyForcibly().waitFor();
    awaitLeft(0);
  }

  @Test
  void theCommandEndsWithAKilledGuard() throws Exception {
    Process guard = start(guard(), "sleep", "1000");
    awaitLeft(2);
    guard.destroyForcibly().waitFor();
    awaitLeft(0);
  }

  private static String guard() {
    return folder.resolve("guard").toString();
  }

  private int exit(String... words) throws IOException, InterruptedException {
    return exit(folder.resolve("out"), words);
  }

  private int exit(Path out, String... words) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(guard()));
    all.addAll(List.of(words));
    Process process = marked(all).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private Process start(String... words) throws IOException {
    return marked(List.of(words)).start();
  }

  private ProcessBuilder marked(List<String> words) {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put(ScriptEnvironment.CAMPAIGN, mark);
    return builder;
  }

  private List<ProcessHandle> left() {
    return MarkedProcesses.find(ScriptEnvironment.CAMPAIGN, mark);
  }

  private void awaitLeft(int count) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (left().size() != count && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertThat(left()).hasSize(count);
  }
}
