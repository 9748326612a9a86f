package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever moment a campaign is killed at, resuming completes it and nothing is left behind. */
class KillIT {

  @TempDir private Path temporary;

  @RepeatedTest(3)
  void aKilledCampaignOfFakesIsCompleted() throws Exception {
    killAndResume(fakes(), 4, 2000);
  }

  @Test
  void aKilledCampaignOnRealPlatformsIsCompleted() throws Exception {
    killAndResume(real(), 2, 20000);
  }

  @Test
  void aKilledCampaignOfUnikernelsIsCompleted() throws Exception {
    killAndResume(unikernels(), 2, 20000);
  }

  @Tag("full")
  @RepeatedTest(30)
  void aKilledCampaignOfFakesIsCompletedEachTime() throws Exception {
    killAndResume(fakes(), 4, 2000);
  }

  @Tag("full")
  @RepeatedTest(10)
  void aKilledCampaignOnRealPlatformsIsCompletedEachTime() throws Exception {
    killAndResume(real(), 2, 25000);
  }

  @Test
  void aTerminatedCampaignEndsInOrderAndCanBeResumed() throws Exception {
    Collecting collecting = fakes();
    Process process = collecting.start();
    collecting.awaitRows(3, process);
    List<String> going = collecting.going();
    process.destroy();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(3);
    assertThat(collecting.leftBehind(going)).isFalse();
    assertThat(collecting.going()).isEmpty();
    collecting.finish();
    collecting.assertComplete();
  }

  private Collecting fakes() {
    Path cache = temporary.resolve("cache");
    Path into = temporary.resolve("campaign");
    return new Collecting(into, cache, "native,noisy,lasting", "fork", 6, 0.1);
  }

  private Collecting real() {
    Path into = temporary.resolve("campaign");
    return Collecting.real(into, "native,docker,qemu", "cpu,disk-random,fork", 4, 0.4);
  }

  private Collecting unikernels() {
    Path into = temporary.resolve("campaign");
    return Collecting.real(into, "native,unikernel", "cpu,disk-random,fork-spawn", 4, 0.4);
  }

  private static void killAndResume(Collecting collecting, int kills, int within) throws Exception {
    long seed = System.nanoTime();
    System.out.println("kills with seed " + seed);
    Random random = new Random(seed);
    for (int kill = 0; kill < kills; kill++) {
      Process process = collecting.start();
      process.waitFor(random.nextInt(within), TimeUnit.MILLISECONDS);
      List<String> going = collecting.going();
      process.destroyForcibly().waitFor();
      System.out.println("killed after " + collecting.rows() + " runs");
      collecting.awaitNothingLeft(going);
    }
    collecting.finish();
    collecting.assertComplete();
    collecting.awaitNothingLeft(List.of());
    collecting.assertNoImageLeft();
    assertThat(collecting.going()).isEmpty();
  }
}
