package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.process.RunOutcome.Failed;
import dev.tare.collector.process.RunOutcome.Measured;
import dev.tare.collector.process.RunOutputParser;
import dev.tare.collector.process.ScriptOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a guest's answer is handled; a shell script plays the guest. */
class AskTest {

  @TempDir private Path folder;

  @Test
  void aValueCountsWhenBothClocksAgree() throws Exception {
    ScriptOutput output =
        answered("echo began; sleep 0.3; echo ended 300000; echo out 5; echo end 0");
    assertThat(RunOutputParser.parse(output))
        .isInstanceOfSatisfying(Measured.class, good -> assertThat(good.value()).isEqualTo(5));
    assertThat(output.guestSeconds()).hasValue(0.3);
  }

  @ParameterizedTest
  @CsvSource({
    "echo began; sleep 0.5; echo ended 100000; echo out 5; echo end 0",
    "echo began; echo ended 500000; echo out 5; echo end 0",
    "echo began; echo ended -1; echo out 5; echo end 0",
    "echo began; echo ended soon; echo out 5; echo end 0",
    "echo began; echo 'ended '; echo out 5; echo end 0",
    "echo began; echo out 5; echo end 0"
  })
  void aClockThatLiesMeasuresNothing(String guest) throws Exception {
    assertThat(RunOutputParser.parse(answered(guest))).isEqualTo(new Failed("CLOCK"));
  }

  @ParameterizedTest
  @CsvSource({
    "echo began; echo began; echo ended 1; echo out 5; echo end 0",
    "echo began; echo ready; echo ended 1; echo out 5; echo end 0",
    "echo ready; echo began; echo ended 1; echo out 5; echo end 0"
  })
  void aGuestThatStartsAgainHasCrashed(String guest) throws Exception {
    assertThat(RunOutputParser.parse(answered("trap '' PIPE; " + guest)))
        .isEqualTo(new Failed("GUEST_ENDED"));
    assertThat(folder.resolve("restarted")).exists();
  }

  @Test
  void theReasonOfTheWorkloadIsHeardFirst() throws Exception {
    String guest = "echo began; echo ended 500000; echo err @reason WRONG_SUM; echo end 3";
    assertThat(RunOutputParser.parse(answered(guest))).isEqualTo(new Failed("WRONG_SUM"));
  }

  @Test
  void whatIsNoRunNeedsNoClock() throws Exception {
    assertThat(answered("echo out @fact a=b; echo end 0").exit()).isZero();
    assertThat(answered("echo end 7").exit()).isEqualTo(7);
  }

  @Test
  void anAnswerWithoutItsEndIsNone() throws Exception {
    String guest = "echo began; echo ended 0; echo out 5";
    assertThat(RunOutputParser.parse(answered(guest))).isEqualTo(new Failed("GUEST_ENDED"));
  }

  private ScriptOutput answered(String guest) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Path ask = Path.of("platforms/qemu/ask").toAbsolutePath();
    String both =
        "rm -f agent.*; mkfifo agent.in agent.out; : >console; : >log\n"
            + ("{ read -r _; " + guest + "; } <agent.in >agent.out &\n")
            + ("code=0; '" + ask + "' run x 1 || code=$?; wait; exit $code\n");
    int exit =
        new ProcessBuilder("sh", "-c", both)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new ScriptOutput(exit, Files.readString(out), Files.readString(err));
  }
}
