package dev.tare.cli.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import dev.tare.dataset.archive.EventsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nights that are killed at random moments, in an archive with a regression that is not yet told.
 */
class NightlyKillsIT {

  private static final String[] PLATFORMS = {"native", "mounted"};

  @TempDir private Path home;

  private CronHost host;

  @Test
  void twoKills() throws Exception {
    kill(2);
  }

  @Tag("full")
  @Test
  void sixtyKills() throws Exception {
    kill(60);
  }

  private void kill(int kills) throws Exception {
    long seed = Long.getLong("blows.seed", System.nanoTime());
    System.out.println(kills + " kills with -Dblows.seed=" + seed);
    Random random = new Random(seed);
    prepare();
    long whole = complete();
    for (int i = 1; i <= kills; i++) {
      Process night = night();
      long wait = (long) (whole * random.nextDouble());
      boolean ended = night.waitFor(wait, TimeUnit.MILLISECONDS);
      night.destroyForcibly();
      host.end(night);
      System.out.println(i + ": " + wait + " of " + whole + " ms" + (ended ? " (ended)" : ""));
      assertThat(host.tare("archive", "verify", "" + host.archive())).as(host.err()).isZero();
      if (random.nextInt(6) == 0 || i == kills) {
        complete();
      }
    }
    requireEachToldOnce();
  }

  /** An archive in which a change has been found. */
  private void prepare() throws Exception {
    host = new CronHost(home, home.resolve("archive"));
    host.withPlatform(PLATFORMS[1], "date +%s.%N");
    String archive = host.archive().toString();
    assertThat(
            host.tare(
                "simulate",
                "--nights",
                "15",
                "--hosts",
                CronHost.ID,
                "--seed",
                "3",
                "--first",
                "2026-01-01",
                "--event",
                CronHost.ID + "/kvm=+8%@13..",
                "--into",
                archive))
        .isZero();
    assertThat(host.tare("alarms", "update", archive)).isZero();
    assertThat(events()).anyMatch(event -> event.platform().equals("kvm"));
  }

  private Process night() throws Exception {
    return host.night(
        String.join(",", PLATFORMS), 2, "--pack", "2", "--keep-daily", "1", "--no-confirm");
  }

  /** A night that nothing befalls; returns its duration in milliseconds. */
  private long complete() throws Exception {
    long started = System.nanoTime();
    assertThat(host.end(night())).as(host.err()).isIn(0, 3);
    assertThat(host.state().status()).hasToString("COMPLETE");
    assertThat(home.resolve(".cache/tare/running")).isEmptyDirectory();
    List<Path> nights = host.nights();
    assertThat(nights.get(nights.size() - 1).resolve("index.html")).exists();
    assertThat(nights)
        .filteredOn(night -> Files.exists(night.resolve("plan.json")))
        .allMatch(night -> Files.exists(night.resolve("analysis.json")));
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
  }

  private void requireEachToldOnce() throws Exception {
    List<List<String>> told =
        events().stream()
            .filter(event -> event.event() == EventKind.DELIVERED)
            .map(event -> List.of(event.campaign(), event.platform(), event.text()))
            .toList();
    assertThat(told).doesNotHaveDuplicates().anyMatch(item -> item.get(1).equals("kvm"));
    assertThat(host.tare("alarms", "deliver", "" + host.archive())).isZero();
    assertThat(host.out()).isEmpty();
    assertThat(Files.list(host.directory()).map(Path::getFileName).map(Path::toString))
        .noneMatch(name -> name.endsWith(".tmp"));
  }

  private List<AlarmEvent> events() {
    return EventsFile.read(host.directory());
  }
}
