package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.process.RunOutcome;
import dev.tare.collector.process.RunOutcome.Failed;
import dev.tare.collector.process.RunOutcome.Measured;
import dev.tare.collector.process.RunOutputParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the output of a guest is judged; a fake QEMU prints it. */
class UnikernelOutputIT {

  @TempDir private Path temporary;

  @Test
  void aValueCountsAfterTheGuestsOwnEnd() throws Exception {
    RunOutcome outcome = outcomeOf("@@READY\n@inner 5\n@@OUT 5\n@@EXIT 0 1000\n", 1);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Measured.class,
            measured -> {
              assertThat(measured.value()).isEqualTo(5);
              assertThat(measured.inner()).containsExactly(5);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'@@READY\n@@OUT 5\n', 0, GUEST_ENDED",
    "'@@READY\n@@OUT 5\n', 1, GUEST_ENDED",
    "'@@READY\n@@OUT 5\n@@EXIT 0 1000', 0, GUEST_ENDED",
    "'qemu: no such machine\n', 1, GUEST_ENDED",
    "'@@READY\n@@OUT 5\n@reason CRASH\n@@EXIT 70 1000\n', 0, CRASH",
    "'@@READY\n@@OUT 5\n@@EXIT 3 1000\n', 0, EXIT_3",
    "'@reason NO_CLOCK\n@@EXIT 70 0\n', 0, NO_CLOCK",
    "'@@READY\n@@EXIT 0 1000\n', 0, NO_VALUE",
    "'@@READY\n@@OUT 5\n@@EXIT 0 1000000\n', 0, CLOCK",
    "'@@OUT 5\n@@EXIT 0 1000\n', 0, CLOCK",
    "'@@READY\n@@OUT 5\n@@EXIT 0\n', 0, GUEST_ENDED",
    "'@@READY\n@@READY\n@@OUT 5\n@@EXIT 0 1000\n', 0, GUEST_ENDED",
    "'@@READY\n@@OUT 4\nBIOS\n@@READY\n@@OUT 5\n@@EXIT 0 1000\n', 0, GUEST_ENDED",
    "'@@READY\n@@OUT 5\n@@EXIT 70 1000\n@@EXIT 0 1000\n', 0, GUEST_ENDED",
    "'@@READY\n@@OUT 5\n@@EXIT what\n', 0, GUEST_ENDED",
  })
  void nothingElseCounts(String printed, int exit, String reason) throws Exception {
    assertThat(outcomeOf(printed, exit)).isEqualTo(new Failed(reason));
  }

  private RunOutcome outcomeOf(String printed, int exit) throws Exception {
    Path qemu = temporary.resolve("qemu-system-x86_64");
    Path text = Files.writeString(temporary.resolve("text"), printed);
    Files.writeString(qemu, "#!/bin/sh\ncat '" + text + "'\nexit " + exit + "\n");
    assertThat(qemu.toFile().setExecutable(true)).isTrue();
    String path = temporary + ":/usr/bin:/bin";
    Unikernel unikernel = Unikernel.of("unikernel", temporary, path, 20).with("listen");
    return RunOutputParser.parse(unikernel.run("any 1"));
  }
}
