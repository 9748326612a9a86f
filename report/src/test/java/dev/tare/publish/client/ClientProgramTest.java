package dev.tare.publish.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.file.InputException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientProgramTest {

  @Test
  void argumentsAreNoShellsBusiness() {
    ClientResult printed =
        program("printf", 60).succeed(List.of("%s|%s", "$(touch x)", "a b; `c`"));
    assertThat(printed.text()).isEqualTo("$(touch x)|a b; `c`");
  }

  @Test
  void aProgramEndsWithItsChildrenWhenTheTimeIsUp() throws Exception {
    ClientProgram shell = program("sh", 1);
    assertThatThrownBy(
            () -> shell.run(List.of("-c", "sleep 4711 & sleep 4711; :"), Optional.empty()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("did not finish in time");
    assertThat(sleepers()).isZero();
  }

  private static long sleepers() {
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").endsWith("sleep 4711"))
        .count();
  }

  @Test
  void muchOutputBlocksNothing() {
    ClientResult much =
        program("sh", 60)
            .run(List.of("-c", "head -c 3000000 /dev/zero >&2; echo end"), Optional.empty());
    assertThat(much.err()).hasSize(ClientResult.ERRORS);
    assertThat(much.text()).isEqualTo("end\n");
  }

  @Test
  void whatIsNotInstalledIsNamedWithItsPackage() {
    assertThatThrownBy(() -> program("no-such-client", 9).succeed(List.of()))
        .isInstanceOf(InputException.class)
        .hasMessage("no-such-client: is not installed; run: apt-get install no-such-client");
  }

  @Test
  void aFailureIsOneLineWithoutSecrets() {
    String said =
        "warning\n\nhttps://me:geheim@lab/x refused\r\n\u001b[2Jkey=KEYKEYKEY wrong\nlast\n";
    ClientResult failed = new ClientResult(7, new byte[0], said.getBytes(StandardCharsets.UTF_8));
    String reason =
        failed.reason(
            Map.of("RCLONE_CONFIG_S3_SECRET_ACCESS_KEY", "KEYKEYKEY", "HOME", "wrong", "KEY", ""));
    assertThat(reason)
        .isEqualTo("warning; https://***@lab/x refused;  [2Jkey=*** wrong; last")
        .doesNotContain("geheim", "\n");
    assertThat(program("rsync", 9).failure(failed).getMessage())
        .startsWith("rsync: failed with exit code 7: ")
        .endsWith("publish again, or try: true");
  }

  private static ClientProgram program(String name, int seconds) {
    return new ClientProgram(name, "true", Map.of(), Instant.now().plusSeconds(seconds));
  }
}
