package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Only commands that a command line may mean are set up. */
class SubcommandsTest {

  @ParameterizedTest
  @CsvSource({
    "report DIR, report",
    "--config report analyze DIR, analyze report",
    "archive list DIR, archive",
    "lint @x, lint",
    "--version, ''",
  })
  void theCommandsThatAreNamed(String line, String commands) {
    CommandLine root = Tare.line(Tare.class, line.split(" "));
    assertThat(String.join(" ", root.getSubcommands().keySet())).isEqualTo(commands);
  }

  @ParameterizedTest
  @CsvSource({"''", "--help", "reprot DIR", "--help report", "report -h"})
  void allWhereNoneIsNamedAndForHelp(String line) {
    assertThat(Tare.line(Tare.class, line.split(" ")).getSubcommands())
        .hasSize(18)
        .containsKeys("run", "report");
  }

  @Test
  void eachHasTheNameByWhichItIsAdded() {
    Tare.line(Tare.class)
        .getSubcommands()
        .forEach(
            (name, command) -> {
              CommandLine alone = Tare.line(Tare.class, name);
              assertThat(alone.getSubcommands()).containsOnlyKeys(name);
              assertThat(command.getCommandSpec().findOption("--verbose")).isNotNull();
            });
  }
}
