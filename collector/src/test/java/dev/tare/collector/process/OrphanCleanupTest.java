package dev.tare.collector.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.host.Cores;
import dev.tare.collector.host.HostIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanCleanupTest {

  private final String mark = UUID.randomUUID().toString();

  @Test
  void whatStartsOthersMeanwhileIsEndedToo() throws Exception {
    String chain =
        "chain() { sleep 0.01; (chain) & sleep 0.1; }; for i in 1 2 3 4; do chain & done";
    Process first = start("setsid", "sh", "-c", chain);
    assertThat(MarkedProcesses.end("MARK", mark)).isTrue();
    assertThat(MarkedProcesses.find("MARK", mark)).isEmpty();
    assertThat(first.waitFor()).isNotNegative();
  }

  @Test
  void aProcessOfAnotherValueOrWithTheMarkInItsWordsIsLeftAlone() throws Exception {
    Process longer = marked(mark + "-other", "sleep", "1000").start();
    Process worded = new ProcessBuilder("sh", "-c", "sleep 1000; : MARK=" + mark).start();
    assertThat(MarkedProcesses.end("MARK", mark)).isTrue();
    assertThat(List.of(longer, worded)).allMatch(Process::isAlive);
    worded.descendants().forEach(ProcessHandle::destroyForcibly);
    List.of(longer, worded).forEach(Process::destroyForcibly);
  }

  /** A platform that was removed, or that is being rewritten. */
  @Test
  void aStateWhosePlatformCannotBeReadIsRemovedAllTheSame(@TempDir Path temporary)
      throws IOException {
    Path state = Files.createDirectories(temporary.resolve("running/" + mark + "/mine"));
    Path platform = Files.createDirectories(temporary.resolve("mine"));
    Files.writeString(platform.resolve("platform.yaml"), "title: [");
    Files.writeString(state.resolve(PlatformLifecycle.FOLDER), platform.toString());
    List<String> removed =
        new OrphanCleanup(temporary.resolve("running"), folder -> true, note -> {})
            .remove(id -> environment(id, temporary), null);
    assertThat(removed).containsExactly(mark);
    assertThat(temporary.resolve("running")).isEmptyDirectory();
  }

  /** In a home that hosts share. */
  @Test
  void aCampaignOfAnotherHostIsLeftToIt(@TempDir Path temporary) throws IOException {
    Path state = Files.createDirectories(temporary.resolve("running/" + mark + "/mine"));
    Files.writeString(state.resolve(PlatformLifecycle.HOST), "4bb1c9d5e0f84f0d9a0f3c9ad6a3b0aa");
    OrphanCleanup cleanup =
        new OrphanCleanup(temporary.resolve("running"), folder -> true, note -> {});
    assertThat(cleanup.remove(id -> environment(id, temporary), null)).isEmpty();
    assertThat(state).exists();
    Files.writeString(state.resolve(PlatformLifecycle.HOST), HostIdentity.machine());
    assertThat(cleanup.remove(id -> environment(id, temporary), null)).containsExactly(mark);
    assertThat(state).doesNotExist();
  }

  private static ScriptEnvironment environment(String id, Path folder) {
    return new ScriptEnvironment(
        id, folder, folder, folder, folder, folder, List.of(), 1, 1, Cores.ANY, "");
  }

  private Process start(String... words) throws IOException {
    return marked(mark, words).start();
  }

  private static ProcessBuilder marked(String value, String... words) {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("MARK", value);
    return builder;
  }
}
