package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.process.LifecycleStep;
import dev.tare.collector.process.RunOutcome;
import dev.tare.collector.process.RunOutcome.Failed;
import dev.tare.collector.process.RunOutcome.Measured;
import dev.tare.collector.process.ScriptOutput;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Linux guest without KVM, and its possible failures. */
class GuestIT {

  private static final double TIMEOUT = 8;

  @TempDir private static Path temporary;
  private static Guest guest;

  @BeforeAll
  static void prepare() throws Exception {
    guest = new Guest(temporary, TIMEOUT);
    guest.assertSucceeds(LifecycleStep.PROBE);
    guest.assertSucceeds(LifecycleStep.PREPARE);
    guest.assertSucceeds(LifecycleStep.START);
  }

  @AfterAll
  static void nothingIsLeft() {
    guest.assertSucceeds(LifecycleStep.STOP);
    guest.assertSucceeds(LifecycleStep.CLEANUP);
    assertThat(guest.qemu()).isEmpty();
    assertThat(temporary.resolve("disk")).isEmptyDirectory();
  }

  @Test
  void aRunGivesItsValueAndTheTimeOfTheGuestsClock() {
    ScriptOutput output = guest.run("cpu");
    assertThat(guest.outcome("cpu")).isInstanceOf(Measured.class);
    assertThat(output.inner()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(output.guestSeconds().getAsDouble()).isBetween(0.2, TIMEOUT);
  }

  @Test
  void theGuestSaysWhatItIsAndQemuWhetherTheHardwareHelps() {
    guest.run("cpu");
    assertThat(guest.perform(LifecycleStep.FACTS).facts())
        .containsEntry("accelerator", "tcg")
        .containsEntry("disk_file_format", "raw")
        .containsKeys("qemu", "command", "kernel", "guest_kernel", "guest_clocksource");
  }

  @Test
  void aWorkloadThatFailsLeavesTheGuestAsItIs() {
    guest.run("cpu");
    long before = guest.qemu().orElseThrow().pid();
    assertThat(guest.outcome("wrong")).isEqualTo(new Failed("WRONG_SUM"));
    assertThat(guest.run("wrong").exit()).isEqualTo(3);
    assertThat(guest.qemu().orElseThrow().pid()).isEqualTo(before);
  }

  @Test
  void aGuestThatHangsIsEndedAndTheNextRunHasAnother() {
    assertThat(guest.outcome("hang")).isEqualTo(new Failed("TIMEOUT"));
    assertThat(guest.qemu()).isEmpty();
    assertThat(guest.outcome("cpu")).isInstanceOf(Measured.class);
  }

  @Test
  void aGuestThatPanicsIsAFailedRunAlthoughQemuEndsWithZero() {
    assertThat(guest.outcome("panic")).isEqualTo(new Failed("GUEST_ENDED"));
    assertThat(guest.outcome("cpu")).isInstanceOf(Measured.class);
  }

  @Test
  void aStoppedQemuIsEnded() throws Exception {
    guest.run("cpu");
    ProcessHandle qemu = guest.qemu().orElseThrow();
    new ProcessBuilder("kill", "-STOP", Long.toString(qemu.pid())).start().waitFor();
    assertThat(guest.outcome("cpu")).isEqualTo(new Failed("TIMEOUT"));
    assertThat(guest.qemu()).isEmpty();
    qemu.onExit().get(5, TimeUnit.SECONDS);
  }

  @Test
  void aKilledQemuIsAFailedRunAndTheNextOneHasAnother() throws Exception {
    guest.run("cpu");
    ProcessHandle qemu = guest.qemu().orElseThrow();
    CompletableFuture<RunOutcome> outcome =
        CompletableFuture.supplyAsync(() -> guest.outcome("hang"));
    guest.awaitAsked();
    qemu.destroyForcibly();
    assertThat(outcome.get((long) TIMEOUT, TimeUnit.SECONDS)).isEqualTo(new Failed("GUEST_ENDED"));
    assertThat(guest.outcome("cpu")).isInstanceOf(Measured.class);
  }

  @Test
  void aFullDiskInsideIsAFailedRunAndOthersGoOn() {
    assertThat(guest.outcome("fill")).isEqualTo(new Failed("NO_SPACE"));
    assertThat(guest.outcome("cpu")).isInstanceOf(Measured.class);
  }
}
