package dev.tare.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is being written is killed at random moments, and is readable all the same. */
class SiteKillIT {

  private static final int NIGHTS = 12;

  @TempDir private Path folder;
  private final Random random = new Random(12);

  @Test
  void aKilledSiteIsReadable() throws Exception {
    kill(2);
  }

  @Test
  @Tag("full")
  void aSiteKilledSixtyTimesIsReadable() throws Exception {
    kill(60);
  }

  private void kill(int times) throws Exception {
    Path archive =
        SimulatedArchive.write(folder.resolve("archive"), List.of("a", "b"), NIGHTS, "none");
    SimulatedArchive.report(SimulatedArchive.campaigns(archive.resolve("a")).get(NIGHTS - 1));
    SiteTree site = new SiteTree(folder.resolve("site"));
    long whole = run(archive, site.directory());
    for (int i = 0; i < times; i++) {
      change(archive, i);
      killed(archive, site.directory(), (long) (whole * random.nextDouble()));
      assertThat(site.brokenLinks()).as("after kill " + i).isEmpty();
    }
    Site.write(archive, site.directory(), options());
    SiteTree fresh = new SiteTree(folder.resolve("fresh"));
    Site.write(archive, fresh.directory(), options());
    assertThat(site.contents()).isEqualTo(fresh.contents());
  }

  private static SiteOptions options() {
    return SiteOptions.standard(System.out::println);
  }

  /** A night leaves the archive, or comes back, so that there is something to write and delete. */
  private void change(Path archive, int turn) throws IOException {
    Path night = archive.resolve("b").resolve("2026-01-1" + turn / 2 % 5 + "T0100Z");
    Path outside = folder.resolve("outside-" + night.getFileName());
    if (turn % 2 == 0) {
      Files.move(night, outside);
    } else {
      Files.move(outside, night);
    }
  }

  private long run(Path archive, Path site) throws Exception {
    long begin = System.nanoTime();
    Process process = start(archive, site);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
  }

  private void killed(Path archive, Path site, long millis) throws Exception {
    Process process = start(archive, site);
    process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  private Process start(Path archive, Path site) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.tare.cli.Tare",
            "site",
            archive.toString(),
            "--to",
            site.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("out.txt").toFile())
        .start();
  }
}
