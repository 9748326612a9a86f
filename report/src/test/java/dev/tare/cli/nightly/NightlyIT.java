package dev.tare.cli.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tare.cli.nightly.state.NightStatus;
import dev.tare.cli.nightly.state.StopCause;
import dev.tare.cli.terminal.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights as cron starts them. */
class NightlyIT {

  private static final String FAST = "date +%s.%N";
  private static final String SLOW = "sleep 0.3; date +%s.%N";

  @TempDir private Path home;

  private CronHost host;

  @BeforeEach
  void host() throws Exception {
    host = new CronHost(home, home.resolve("archive")).withPlatform("slow", SLOW);
  }

  @Test
  void oneNightAfterTheOther() throws Exception {
    Path hook =
        CronHost.script(home.resolve("hook"), "cat > $HOME/told; env >> $HOME/told; exit 7");
    assertThat(host.end(host.night("native", 2, "--gate"))).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(host.out()).matches("lab \\S+: complete, 2 of 2 runs\n");
    String[] options = ("--gate --pack 1 --site site --publish public --hook " + hook).split(" ");
    assertThat(host.end(host.night("native", 2, options))).isEqualTo(ExitCode.DONE);
    assertThat(home.resolve("public/index.html")).exists();
    assertThat(host.out()).matches("lab \\S+: complete, 2 of 2 runs, hook failed\n");
    assertThat(host.err()).isEqualTo("tare: hook: " + hook + ": exit code 7");
    assertThat(Files.readString(home.resolve("told")))
        .contains("## What the platforms cost")
        .contains("TARE_HOST=lab\n", "TARE_STATUS=complete\n", "TARE_EXIT=0\n");
    assertThat(host.state().status()).isEqualTo(NightStatus.COMPLETE);
    assertThat(host.state().lastSuccess()).isPresent();
    assertThat(host.nights()).hasSize(1);
    assertThat(host.tare("archive", "verify", "" + host.archive())).isZero();
    assertThat(host.out()).hasLineCount(2);
    assertThat(host.tare("status", "" + host.archive())).isZero();
    assertThat(host.tare("lint", "" + host.nights().get(0))).isZero();
    assertThat(host.out()).doesNotContain("EXTRA_FILE");
  }

  @Test
  void aSecondStartNamesTheFirstWhichReportsWhatItHasWhenItIsEnded() throws Exception {
    Process first = host.night("slow", 100);
    host.awaitLogged("round 3 ");
    assertThat(host.end(host.night("slow", 1))).isEqualTo(ExitCode.BUSY);
    assertThat(host.err())
        .contains("process " + first.pid(), "in " + host.directory(), ", since 2");
    first.destroy();
    assertThat(host.end(first)).isEqualTo(ExitCode.RUNS_MISSING);
    assertThat(host.state().stopped()).isEqualTo(Optional.of(StopCause.INTERRUPTED));
    assertThat(Files.readString(host.nights().get(0).resolve("index.html"))).contains("cut short");
  }

  @Test
  void theNextNightReportsWhatAKilledOneHas() throws Exception {
    Process killed = host.night("slow", 100);
    host.awaitLogged("round 3 ");
    killed.destroyForcibly();
    host.end(killed);
    assertThat(host.nights().get(0).resolve("index.html")).doesNotExist();
    assertThat(host.end(host.night("native,slow", 1))).isZero();
    String name = host.nights().get(0).getFileName().toString();
    assertThat(host.out()).contains(": complete, 2 of 2 runs, finished " + name);
    assertThat(Files.readString(host.nights().get(0).resolve("index.html"))).contains("cut short");
    assertThat(host.state().recovered()).containsExactly(name);
    assertThat(home.resolve(".cache/tare/running")).isEmptyDirectory();
  }

  @Test
  void aFailingPlatformAndAFailingStepStopNothing() throws Exception {
    host.withPlatform("broken", "exit 1");
    Files.createDirectories(host.directory().resolve("events.csv"));
    assertThat(host.end(host.night("native,broken", 2))).isEqualTo(ExitCode.FAILED);
    assertThat(host.out()).contains(": partial, 2 of 4 runs, analyze failed, alarms failed");
    assertThat(host.state().exits()).containsExactly(ExitCode.FAILED, ExitCode.RUNS_MISSING);
    assertThat(host.state().step("index").orElseThrow().failed()).isFalse();
    assertThat(host.nights().get(0).resolve("index.html")).exists();
    assertThat(host.log()).contains(" alarms: failed: ");
  }

  @Test
  void aFullDiskIsOneMessageAndNothingOlderChanges() throws Exception {
    assumeTrue(System.getProperty("user.name").equals("root"), "only root can mount");
    Path small = Files.createDirectory(home.resolve("small"));
    run("mount", "-t", "tmpfs", "-o", "size=12m", "tare-test", small.toString());
    try {
      CronHost onSmall = new CronHost(home, small.resolve("archive"));
      String filling = FAST + "; head -c 2000000 /dev/zero > " + small + "/$(date +%N)";
      onSmall.withPlatform("filling", filling);
      assertThat(onSmall.end(onSmall.night("native", 1))).isZero();
      assertThat(onSmall.end(onSmall.night("filling", 20, "--reserve", "3M")))
          .isEqualTo(ExitCode.RUNS_MISSING);
      assertThat(onSmall.state().stopped()).isEqualTo(Optional.of(StopCause.DISK));
      assertThat(onSmall.nights().get(1).resolve("index.html")).exists();
      assertThat(onSmall.end(onSmall.night("native", 1, "--reserve", "8M"))).isEqualTo(1);
      assertThat(onSmall.err()).contains("8 MiB needed").hasLineCount(1);
      run("sh", "-c", "head -c 20000000 /dev/zero > " + small + "/rest || true");
      assertThat(onSmall.end(onSmall.night("native", 1, "--reserve", "1M"))).isEqualTo(1);
      assertThat(onSmall.err()).contains("0 MiB free").hasLineCount(1);
      assertThat(onSmall.tare("archive", "verify", "" + onSmall.archive())).isZero();
    } finally {
      run("umount", small.toString());
    }
  }

  private static void run(String... words) throws Exception {
    Process process = new ProcessBuilder(List.of(words)).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
  }
}
