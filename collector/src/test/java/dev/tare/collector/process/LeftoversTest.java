package dev.tare.collector.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeftoversTest {

  private final String mark = UUID.randomUUID().toString();

  @Test
  void whatStartsOthersMeanwhileIsEndedToo() throws Exception {
    String chain =
        "chain() { sleep 0.01; (chain) & sleep 0.1; }; for i in 1 2 3 4; do chain & done";
    Process first = start("setsid", "sh", "-c", chain);
    assertThat(Leftovers.endProcesses("MARK", mark)).isTrue();
    assertThat(Leftovers.processes("MARK", mark)).isEmpty();
    assertThat(first.waitFor()).isNotNegative();
  }

  @Test
  void aProcessOfAnotherValueOrWithTheMarkInItsWordsIsLeftAlone() throws Exception {
    Process longer = marked(mark + "-other", "sleep", "1000").start();
    Process worded = new ProcessBuilder("sh", "-c", "sleep 1000; : MARK=" + mark).start();
    assertThat(Leftovers.endProcesses("MARK", mark)).isTrue();
    assertThat(List.of(longer, worded)).allMatch(Process::isAlive);
    worded.descendants().forEach(ProcessHandle::destroyForcibly);
    List.of(longer, worded).forEach(Process::destroyForcibly);
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
