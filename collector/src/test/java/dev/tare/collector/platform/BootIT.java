package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tare.collector.process.LifecycleStep;
import dev.tare.collector.process.ScriptOutput;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures and prints the boot times of guests, {@code -Dboots=N} times. */
@Tag("full")
class BootIT {

  private static final int BOOTS = Integer.getInteger("boots", 10);

  @TempDir private Path temporary;

  /** From the step {@code start} until the agent answers. */
  @Test
  void aLinuxGuestAnswersWithinFourSeconds() throws Exception {
    Guest guest = new Guest(Path.of("platforms/qemu"), List.of(), temporary, 60);
    guest.assertSucceeds(LifecycleStep.PREPARE);
    double[] seconds = new double[BOOTS];
    for (int i = 0; i < BOOTS; i++) {
      long start = System.nanoTime();
      guest.assertSucceeds(LifecycleStep.START);
      seconds[i] = (System.nanoTime() - start) / 1e9;
      guest.assertSucceeds(LifecycleStep.STOP);
    }
    guest.assertSucceeds(LifecycleStep.CLEANUP);
    assertThat(median("qemu", seconds)).isLessThan(4);
  }

  @Test
  void aUnikernelReachesItsMainWithinAThirdOfASecond() throws Exception {
    assertThat(median("unikernel", boots("unikernel"))).isLessThan(0.3);
  }

  @Test
  void aUnikernelUnderKvmReachesItsMainWithinAThirdOfASecond() throws Exception {
    ScriptOutput probe = Unikernel.of("unikernel_kvm", temporary).probe();
    assumeTrue(probe.succeeded(), () -> "skipped: unikernel_kvm: " + probe.failure().text());
    assertThat(median("unikernel_kvm", boots("unikernel_kvm"))).isLessThan(0.3);
  }

  /** From QEMU's start until the guest is in {@code main}, as seen by the listener. */
  private double[] boots(String id) throws Exception {
    Unikernel unikernel = Unikernel.of(id, temporary).with("all", "check");
    double[] seconds = new double[BOOTS];
    for (int i = 0; i < BOOTS; i++) {
      ScriptOutput output = unikernel.run("hello 1");
      seconds[i] = Double.parseDouble(output.facts().get("boot_seconds"));
    }
    return seconds;
  }

  private static double median(String id, double[] seconds) {
    double[] sorted = seconds.clone();
    Arrays.sort(sorted);
    double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    System.out.printf(
        Locale.ROOT,
        "%s: n %d, median %.3f s, max %.3f s%n",
        id,
        sorted.length,
        median,
        sorted[sorted.length - 1]);
    return median;
  }
}
