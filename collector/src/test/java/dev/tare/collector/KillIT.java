package dev.tare.collector;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.host.Tools;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign killed at any moment can be resumed and completed, and nothing is left behind. */
class KillIT {

  @TempDir private Path temporary;

  @RepeatedTest(3)
  void aKilledCampaignOfFakesIsCompleted() throws Exception {
    strikeAndResume(fakes(), 4, 2000, Blow.KILL);
  }

  @Test
  void whateverBefallsACampaignOfFakesItIsCompleted() throws Exception {
    strikeAndResume(fakes(), 6, 2000, Blow.KILL_A_GUARD, Blow.INTERRUPT);
  }

  @Test
  void aKilledCampaignOnRealPlatformsIsCompleted() throws Exception {
    strikeAndResume(real("native,docker,qemu,unikernel", 2), 3, 20000, Blow.KILL);
  }

  @Tag("full")
  @RepeatedTest(30)
  void aKilledCampaignOfFakesIsCompletedEachTime() throws Exception {
    strikeAndResume(fakes(), 4, 2000, Blow.values());
  }

  /** Ten times five times. */
  @Tag("full")
  @RepeatedTest(10)
  void aCampaignOnAllPlatformsSurvivesFiftyKills() throws Exception {
    strikeAndResume(real(all(), 4), 5, 45000, Blow.KILL);
  }

  @Tag("full")
  @RepeatedTest(4)
  void aCampaignOnAllPlatformsSurvivesAnythingElse() throws Exception {
    strikeAndResume(real(all(), 4), 4, 45000, Blow.INTERRUPT, Blow.KILL_A_GUARD);
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
    assertThat(collecting.traces(going).processes()).isEmpty();
    assertThat(collecting.going()).isEmpty();
    collecting.finish();
    collecting.assertComplete();
  }

  private Collecting fakes() {
    Path cache = temporary.resolve("cache");
    Path into = temporary.resolve("campaign");
    return new Collecting(into, cache, "native,noisy,lasting", "fork", 6, 0.1);
  }

  private Collecting real(String platforms, int rounds) {
    Path into = temporary.resolve("campaign");
    return Collecting.real(into, platforms, "cpu,disk-random,fork-spawn", rounds, 0.4);
  }

  private static String all() {
    boolean gvisor = Tools.of(System.getenv()).missing(Map.of("runsc", "runsc")).isEmpty();
    return "native,docker,docker_scratch,qemu,qemu_qcow2,unikernel,unikernel_kvm"
        + (gvisor ? ",gvisor" : "");
  }

  /**
   * Every other kill comes at any moment, the others during runs; the last one near the end, where
   * platforms are stopped and cleaned up.
   */
  private static void strikeAndResume(Collecting collecting, int blows, int within, Blow... kinds)
      throws Exception {
    long seed = Long.getLong("kills.seed", System.nanoTime());
    System.out.println("blows with -Dkills.seed=" + seed);
    Random random = new Random(seed);
    Set<String> struck = new HashSet<>();
    for (int i = 1; i <= blows; i++) {
      collecting.beginAnewWhenDone();
      Process process = collecting.start();
      boolean atAnyMoment = i % 2 == 1 && i < blows;
      if (i == blows) {
        collecting.awaitAllRows(process);
      } else if (!atAnyMoment) {
        collecting.awaitRows(collecting.rows() + 1, process);
      }
      process.waitFor(random.nextInt(atAnyMoment ? within : within / 10), MILLISECONDS);
      struck.addAll(collecting.going());
      strike(kinds[random.nextInt(kinds.length)], collecting, process, random);
    }
    collecting.finish();
    collecting.assertEachRunOnce();
    if (List.of(kinds).equals(List.of(Blow.KILL))) {
      collecting.assertComplete();
    }
    collecting.awaitNothingLeft(List.of());
    assertThat(collecting.traces(struck).found()).isEmpty();
  }

  private static void strike(Blow blow, Collecting collecting, Process process, Random random)
      throws Exception {
    List<String> going = collecting.going();
    System.out.println(blow + " after " + collecting.rows() + " rows, at: " + collecting.last());
    blow.strike(collecting, process, random);
    collecting.awaitNothingLeft(going);
  }
}
