package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Docker as it is found: what the daemon says is the reason, and ours takes no chosen one's place.
 */
class DockerProbeTest {

  private static final String GONE =
      "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?";

  @TempDir private Path temporary;
  private final Map<String, String> environment = new HashMap<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Error response from daemon: client version 1.41 is too old. Minimum supported API version is 1.44",
        "Error response from daemon: client version 1.52 is too new. Maximum supported API version is 1.43",
        "permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock",
        "Error response from daemon: Bad response from Docker engine",
        "error during connect: this error may indicate that the docker daemon is overloaded"
      })
  void whatTheDaemonSaysIsTheReason(String said) throws Exception {
    docker("echo '" + said + "' >&2; exit 1");
    assertThat(probe())
        .startsWith("@reason DAEMON_REFUSES the Docker daemon cannot be used: " + said);
  }

  @ParameterizedTest
  @CsvSource({"DOCKER_HOST, tcp://127.0.0.1:1", "DOCKER_HOST, ssh://lab7", "DOCKER_CONTEXT, lab"})
  void aChosenDaemonThatDoesNotAnswerIsNotReplaced(String variable, String value) throws Exception {
    docker("echo '" + GONE + "' >&2; exit 1");
    environment.put(variable, value);
    assertThat(probe()).startsWith("@reason DAEMON_SILENT ").contains(GONE);
  }

  @Test
  void aCurrentContextOtherThanTheDefaultIsAChoice() throws Exception {
    docker("[ \"$1\" != context ] || { echo lab; exit 0; }; echo '" + GONE + "' >&2; exit 1");
    assertThat(probe()).startsWith("@reason DAEMON_REFUSES ");
  }

  @Test
  void aDaemonOnAnotherMachineIsNotOnThisHost() throws Exception {
    docker("case $1 in info) echo 6.1.0-elsewhere ;; *) echo 28.2 ;; esac");
    environment.put("DOCKER_HOST", "tcp://10.1.2.3:2375");
    assertThat(probe())
        .startsWith(
            "@reason DAEMON_ELSEWHERE the Docker daemon is on another machine: tcp://10.1.2.3:2375, kernel 6.1.0-elsewhere");
  }

  @Test
  void aDaemonOnThisHostIsUsed() throws Exception {
    docker("case $1 in info) uname -r ;; context) echo unix:///sock ;; *) echo 28.2 ;; esac");
    assertThat(probe()).isEqualTo("@found a daemon answers at unix:///sock\n");
  }

  private void docker(String script) throws IOException {
    Path file = Files.createDirectories(temporary.resolve("bin")).resolve("docker");
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private String probe() throws IOException, InterruptedException {
    Path state = Files.createDirectories(temporary.resolve("running/docker"));
    ProcessBuilder builder =
        new ProcessBuilder(Path.of("platforms/docker/probe").toAbsolutePath().toString());
    Map<String, String> variables = builder.environment();
    variables.remove("DOCKER_HOST");
    variables.putAll(environment);
    variables.put("TARE_CACHE", temporary.toString());
    variables.put("TARE_STATE", state.toString());
    variables.put("TARE_CAMPAIGN", "test");
    variables.put("TARE_PACKAGES", "");
    variables.put("TARE_OPTION_IMAGE", "debian");
    variables.put("TARE_OPTION_DAEMON", "found");
    variables.put("PATH", temporary.resolve("bin") + ":" + System.getenv("PATH"));
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
