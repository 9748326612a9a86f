package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.process.Judge;
import dev.tare.collector.process.Outcome.Failed;
import dev.tare.collector.process.Outcome.Measured;
import dev.tare.collector.process.Spoken;
import dev.tare.collector.process.Word;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guests whose clocks lie, because QEMU counts instructions instead of time, each as if it took 32
 * ns. What they measure with such a clock is no measurement.
 */
class ClockIT {

  @TempDir private Path temporary;

  @Test
  void aLinuxGuestMeasuresNothingWithIt() throws Exception {
    Guest guest = Guest.withCommands(lyingQemu(), temporary, 20);
    guest.assertSucceeds(Word.PREPARE);
    guest.assertSucceeds(Word.START);
    Spoken spoken = guest.run("cpu");
    assertThat(Judge.of(spoken)).as(spoken.err()).isEqualTo(new Failed("CLOCK"));
    assertThat(spoken.guestSeconds()).isPresent();
    guest.assertSucceeds(Word.CLEANUP);
  }

  @Test
  void aUnikernelMeasuresNothingWithIt() throws Exception {
    Unikernel liar = Unikernel.of("unikernel", temporary, lyingQemu(), 20).with("all");
    Spoken spoken = liar.run("linpack 200 0.5");
    assertThat(Judge.of(spoken)).as(spoken.err()).isEqualTo(new Failed("CLOCK"));
  }

  @Test
  void aUnikernelSaysWhatItsClockCounted() throws Exception {
    Unikernel honest = Unikernel.of("unikernel", temporary).with("all");
    Spoken spoken = honest.run("linpack 200 0.5");
    assertThat(Judge.of(spoken)).isInstanceOf(Measured.class);
    assertThat(spoken.guestSeconds().getAsDouble()).isBetween(0.4, 5.0);
  }

  private String lyingQemu() throws Exception {
    Path own = Files.createDirectories(temporary.resolve("qemu"));
    Fault.executable(
        own.resolve("qemu-system-x86_64"),
        "PATH=${PATH#*:} exec qemu-system-x86_64 \"$@\" -icount shift=5,sleep=off");
    return own + ":" + System.getenv("PATH");
  }
}
