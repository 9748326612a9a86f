package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.Fault;
import dev.tare.collector.process.LifecycleStep;
import dev.tare.collector.process.RunOutcome.Failed;
import dev.tare.collector.process.RunOutcome.Measured;
import dev.tare.collector.process.RunOutputParser;
import dev.tare.collector.process.ScriptOutput;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guests with wrong clocks, because QEMU counts 32 ns per instruction instead of time. Values
 * measured with such a clock must not count.
 */
class ClockIT {

  @TempDir private Path temporary;

  @Test
  void aLinuxGuestMeasuresNothingWithIt() throws Exception {
    Guest guest = Guest.withCommands(lyingQemu(), temporary, 20);
    guest.assertSucceeds(LifecycleStep.PREPARE);
    guest.assertSucceeds(LifecycleStep.START);
    ScriptOutput output = guest.run("cpu");
    assertThat(RunOutputParser.parse(output)).as(output.err()).isEqualTo(new Failed("CLOCK"));
    assertThat(output.guestSeconds()).isPresent();
    guest.assertSucceeds(LifecycleStep.CLEANUP);
  }

  @Test
  void aUnikernelMeasuresNothingWithIt() throws Exception {
    Unikernel liar = Unikernel.of("unikernel", temporary, lyingQemu(), 20).with("all");
    ScriptOutput output = liar.run("linpack 200 0.5");
    assertThat(RunOutputParser.parse(output)).as(output.err()).isEqualTo(new Failed("CLOCK"));
  }

  @Test
  void aUnikernelSaysWhatItsClockCounted() throws Exception {
    Unikernel honest = Unikernel.of("unikernel", temporary).with("all");
    ScriptOutput output = honest.run("linpack 200 0.5");
    assertThat(RunOutputParser.parse(output)).isInstanceOf(Measured.class);
    assertThat(output.guestSeconds().getAsDouble()).isBetween(0.4, 5.0);
  }

  private String lyingQemu() throws Exception {
    Path own = Files.createDirectories(temporary.resolve("qemu"));
    Fault.executable(
        own.resolve("qemu-system-x86_64"),
        "PATH=${PATH#*:} exec qemu-system-x86_64 \"$@\" -icount shift=5,sleep=off");
    return own + ":" + System.getenv("PATH");
  }
}
