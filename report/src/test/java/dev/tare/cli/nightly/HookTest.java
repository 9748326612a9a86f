package dev.tare.cli.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HookTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  @TempDir private Path folder;

  @Test
  void itReadsTheSummaryAndNoShellReadsItsArguments() throws Exception {
    Path program = CronHost.script(folder.resolve("tell"), "cat; echo \"$1 $TARE_HOST\"");
    Path summary = Files.writeString(folder.resolve("summary.md"), "## Night\n");
    hook(program, "$(id)").run(summary, folder.resolve("log"), Map.of("TARE_HOST", "a b"));
    assertThat(Files.readString(folder.resolve("log"))).isEqualTo("## Night\n$(id) a b\n");
  }

  @Test
  void withoutASummaryItReadsNothing() throws Exception {
    Path program = CronHost.script(folder.resolve("count"), "wc -c");
    hook(program).run(folder.resolve("none"), folder.resolve("log"), Map.of());
    assertThat(Files.readString(folder.resolve("log")).strip()).isEqualTo("0");
  }

  @Test
  void failingIsOneLine() throws Exception {
    Path program = CronHost.script(folder.resolve("fail"), "exit 3");
    assertThatThrownBy(() -> hook(program).run(program, folder.resolve("log"), Map.of()))
        .isInstanceOf(InputException.class)
        .hasMessage(program + ": exit code 3");
  }

  @Test
  void itsTimeIsBoundedWithAllThatItStarted() throws Exception {
    Path program = CronHost.script(folder.resolve("hang"), "sleep 987 & wait");
    assertThatThrownBy(() -> hook(program).run(program, folder.resolve("log"), Map.of()))
        .hasMessage(program + ": took longer than 1 s");
    assertThat(ProcessHandle.current().descendants())
        .noneMatch(one -> one.info().commandLine().orElse("").contains("sleep 987"));
  }

  @Test
  void aProgramThatOthersCanChangeIsNotRun() throws Exception {
    Path program = CronHost.script(folder.resolve("open"), "true");
    hook(program).requireUsable(false);
    assertThat(program.toFile().setWritable(true, false)).isTrue();
    assertThatThrownBy(() -> hook(program).requireUsable(false))
        .hasMessageContaining("--hook is not trusted: " + program + " can be written by others");
    hook(program).requireUsable(true);
  }

  @Test
  void aProgramHasAnAbsolutePath() throws IOException {
    Path text = Files.writeString(folder.resolve("text"), "");
    for (Path wrong : List.of(Path.of("sh"), folder, text, folder.resolve("none"))) {
      assertThatThrownBy(() -> hook(wrong).requireUsable(true))
          .hasMessageContaining("is not the absolute path of an executable program");
    }
  }

  private static Hook hook(Path program, String... arguments) {
    List<String> words =
        Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList();
    return new Hook(words, SECOND);
  }
}
