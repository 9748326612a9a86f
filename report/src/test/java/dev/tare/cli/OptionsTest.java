package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What follows an option or begins with a sign is taken for nothing else. */
class OptionsTest {

  @Test
  void noOptionTakesTheArgumentAfterItsValue() {
    assertThat(all(Tare.line(Tare.class)).toList())
        .hasSizeGreaterThan(10)
        .flatMap(command -> command.getCommandSpec().options())
        .allSatisfy(
            option ->
                assertThat(option.arity().max()).as(option.longestName()).isLessThanOrEqualTo(1));
  }

  @Test
  void aNameThatBeginsWithAnAtSignIsAName(@TempDir Path folder) throws Exception {
    Path words = Files.writeString(folder.resolve("words"), "--help\n");
    StringWriter err = new StringWriter();
    PrintWriter none = new PrintWriter(new StringWriter());
    assertThat(Tare.run(none, new PrintWriter(err, true), "lint", "@" + words)).isEqualTo(1);
    assertThat(err.toString()).contains("@" + words);
  }

  private static Stream<CommandLine> all(CommandLine command) {
    return Stream.concat(
        Stream.of(command), command.getSubcommands().values().stream().flatMap(OptionsTest::all));
  }
}
