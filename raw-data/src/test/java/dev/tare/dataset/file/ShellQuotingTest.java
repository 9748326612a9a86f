package dev.tare.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shell reads each word as it was. */
class ShellQuotingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "s",
        "a b",
        "Kb/s; echo no",
        "it's",
        "$(id)",
        "`id`",
        "*",
        "~",
        "a\"b\\",
        "-n"
      })
  void aShellReadsItAsItWas(String text) throws IOException, InterruptedException {
    String command = "printf '[%s]' " + ShellQuoting.all(List.of(text, text));
    Process shell = new ProcessBuilder("sh", "-c", command).start();
    assertThat(new String(shell.getInputStream().readAllBytes()))
        .isEqualTo("[" + text + "][" + text + "]");
    assertThat(shell.waitFor()).isZero();
  }
}
