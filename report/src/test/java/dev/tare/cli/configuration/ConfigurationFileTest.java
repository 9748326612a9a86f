package dev.tare.cli.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationFileTest {

  @TempDir private Path folder;

  @Test
  void settingsAreAsTheCommandLineHasThem() throws IOException {
    Configuration read =
        read(
            """
            platforms: [native, docker]
            rounds: 8
            seconds: 0.5
            until: 1%
            disk: data
            expectations:
              - 'cpu: native ~ docker'
              - 'mem: native ~ docker'
            rump: {toolchain: /opt/rumprun}
            """);
    assertThat(read.value("platforms")).contains("native,docker");
    assertThat(read.value("rounds")).contains("8");
    assertThat(read.value("seconds")).contains("0.5");
    assertThat(read.value("until")).contains("1%");
    assertThat(read.value("rump")).isEmpty();
    assertThat(read.path("disk")).contains(folder.resolve("data").toString());
    assertThat(read.lines("expectations"))
        .containsExactly(
            new Configuration.Text(7, 6, "cpu: native ~ docker"),
            new Configuration.Text(8, 6, "mem: native ~ docker"));
    assertThat(read.platformOptions())
        .isEqualTo(Map.of("rump", Map.of("toolchain", "/opt/rumprun")));
  }

  @Test
  void anEmptyFileSetsNothing() throws IOException {
    assertThat(read("# nothing yet\n").platformOptions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "profile: quick~rounds: many | 2: rounds: string found, integer expected",
        "~~round: 5 | 3: round: unknown key; neither a platform with options nor one of profile, platforms",
        "profile: slow | 1: profile: ",
        "platforms:~- native~- 'rm -rf' | 3: platforms[1]: does not match",
        "seconds: 0 | 1: seconds: must have",
        "rounds: 5~rounds: 6 | 2: is not valid YAML: Duplicate field 'rounds'",
        "rounds: [ | 1: is not valid YAML",
        "- 5 | 1: array found, object expected",
        "qemu:~  kernel: [a] | 2: qemu.kernel: array found",
      })
  void anErrorNamesLineAndKey(String text, String complaint) {
    assertThatThrownBy(() -> read(text.replace('~', '\n') + "\n"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(folder.resolve("tare.yaml") + ":" + complaint);
  }

  private Configuration read(String text) throws IOException {
    Path file = folder.resolve("tare.yaml");
    Files.writeString(file, text);
    return ConfigurationFile.read(file);
  }
}
