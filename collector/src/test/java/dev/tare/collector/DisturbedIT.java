package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Cell;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A platform's daemon or guest is killed in the first of two sessions; the second starts afresh.
 */
class DisturbedIT {

  private static final int ROUNDS = 6;

  @TempDir private Path temporary;

  @Test
  void aKilledDaemonOfOursIsBackInTheNextSession() throws Exception {
    Collecting collecting = collecting("native,docker");
    Process process = collecting.startWithOwnDocker();
    collecting.awaitRows(2, process);
    kill(guarded(pid(collecting.noted("dockerd"))));
    collecting.finish(process);
    assertRecovered("docker", "DAEMON_ENDED");
    collecting.awaitNothingLeft(List.of());
  }

  @Test
  void aKilledContainerAndAKilledGuestAreBack() throws Exception {
    Collecting collecting = collecting("native,docker,kvm_by_tcg");
    Process process = collecting.startWithOwnDocker();
    collecting.awaitRows(3, process);
    kill(ProcessHandle.of(pid(collecting.noted("kvm_by_tcg/qemu"))).orElseThrow());
    killContainer(collecting);
    collecting.finish(process);
    assertRecovered("docker", "CONTAINER_ENDED");
    assertThat(sample("kvm_by_tcg").failures()).hasSizeLessThan(2);
    assertThat(sample("kvm_by_tcg").failures()).allMatch(f -> f.reason().equals("GUEST_ENDED"));
    collecting.awaitNothingLeft(List.of());
  }

  @Test
  void aGuestOutlivesNeitherItsGuardNorItsCollector() throws Exception {
    Collecting collecting = collecting("native,kvm_by_tcg");
    Process process = collecting.start();
    collecting.awaitRows(2, process);
    List<String> going = collecting.going();
    ProcessHandle guest = ProcessHandle.of(pid(collecting.noted("kvm_by_tcg/qemu"))).orElseThrow();
    assertThat(guest.isAlive()).isTrue();
    kill(ProcessHandle.of(pid(collecting.noted("kvm_by_tcg/keeper"))).orElseThrow());
    process.destroyForcibly().waitFor();
    collecting.awaitNothingLeft(going);
    collecting.finish();
    assertThat(collecting.going()).isEmpty();
  }

  private Collecting collecting(String platforms) {
    return Collecting.real(temporary.resolve("campaign"), platforms, "fork", ROUNDS, 0.3);
  }

  /** The first session has failures with a reason, the host none, the second session none. */
  private void assertRecovered(String platform, String reason) {
    assertThat(sample("native").runs()).hasSize(ROUNDS);
    Sample sample = sample(platform);
    assertThat(sample.failures()).isNotEmpty().allMatch(failure -> failure.run() <= ROUNDS / 2);
    assertThat(sample.failures()).extracting(Failure::reason).containsOnly(reason);
    assertThat(sample.failures())
        .allSatisfy(
            failure ->
                assertThat(temporary.resolve("campaign").resolve(failure.log().orElseThrow()))
                    .isNotEmptyFile());
    assertThat(sample.runs()).extracting(Run::number).contains(4, 5, 6);
  }

  private Sample sample(String platform) {
    return DatasetReader.read(temporary.resolve("campaign"))
        .sample(new Cell(platform, "fork"))
        .orElseThrow();
  }

  private static void killContainer(Collecting collecting) throws Exception {
    ProcessBuilder docker =
        new ProcessBuilder("docker", "kill", collecting.noted("docker/container"));
    docker.environment().put("DOCKER_HOST", "unix://" + collecting.cache() + "/tare/docker/s");
    assertThat(docker.start().waitFor()).isZero();
  }

  /** The process guarded by the guard with that pid. */
  private static ProcessHandle guarded(long guard) {
    return ProcessHandle.of(guard).orElseThrow().children().findFirst().orElseThrow();
  }

  private static long pid(String noted) {
    return Long.parseLong(noted.split(" ")[0]);
  }

  private static void kill(ProcessHandle process) {
    assertThat(process.destroyForcibly()).isTrue();
  }
}
