package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.simulation.NightsPlan;
import dev.tare.analyzer.simulation.NightsSimulator;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.archive.index.CampaignStamp;
import dev.tare.dataset.archive.index.IndexFile;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.archive.index.IndexedSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What fifty hosts and ten years cost. Campaigns are rows of the index, with a directory that has
 * the files which the index looks at; the newest night of each host is a whole campaign.
 */
@Tag("full")
class TenYearsIT {

  private static final int HOSTS = Integer.getInteger("tare.hosts", 50);
  private static final int NIGHTS = Integer.getInteger("tare.nights", 3650);
  private static final Instant FIRST = Instant.parse("2026-01-01T01:00:00Z");

  /** File systems allow no more than about 65,000 links to a file. */
  private static final int MOST_LINKS = 30_000;

  private static final List<String> FILES =
      List.of(DatasetFiles.DESCRIPTION, DatasetFiles.ANALYSIS, "native-cpu.csv");

  /** With 1 GB for objects, and as the launcher starts it. */
  private static final List<String> JAVA =
      List.of(
          "/usr/bin/time",
          "-f",
          "%e s, %U s of processor time, %M kB",
          Path.of(System.getProperty("java.home"), "bin/java").toString(),
          "-Xmx1g",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-cp",
          System.getProperty("java.class.path"),
          "dev.tare.cli.Tare");

  @TempDir private Path folder;

  private final Random random = new Random(14);

  @Test
  void oneMoreNight() throws Exception {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    List<String> hosts =
        IntStream.range(0, HOSTS).mapToObj(i -> String.format(Locale.ROOT, "h%02d", i)).toList();
    Instant last = FIRST.plus(Duration.ofDays(NIGHTS));
    NightsSimulator.write(NightsPlan.of(hosts, 1, 16, 7, last, List.of("none")), archive);
    timed("newest nights analysed", "rejudge", archive.toString(), "--write");
    timed("newest nights indexed", "archive", "index", archive.toString());
    old(archive, hosts);
    System.out.println("index: " + Files.size(archive.resolve(IndexFile.NAME)) + " bytes");
    timed("index brought up to date", "archive", "index", archive.toString());
    String site = folder.resolve("site").toString();
    timed("first site", "site", archive.toString(), "--to", site);
    Path night = archive.resolve(hosts.get(0)).resolve(NightsPlan.name(last));
    timed("history of one night", "analyze", night.toString(), "--history", archive.toString());
    timed("one more night of one host", "site", archive.toString(), "--to", site);
  }

  private void old(Path archive, List<String> hosts) throws IOException {
    Map<String, IndexedCampaign> newest = IndexFile.read(archive);
    List<IndexedCampaign> all = new ArrayList<>(newest.values());
    int made = 0;
    Path files = null;
    for (IndexedCampaign like : newest.values()) {
      for (int night = 0; night < NIGHTS; night++) {
        files = made++ % MOST_LINKS == 0 ? copies(archive.resolve(like.path())) : files;
        all.add(night(archive, like, night, files));
      }
    }
    IndexFile.write(archive, all);
  }

  private Path copies(Path campaign) throws IOException {
    Path copies = Files.createTempDirectory(folder, "files");
    for (String file : FILES) {
      Files.copy(campaign.resolve(file), copies.resolve(file));
    }
    return copies;
  }

  private IndexedCampaign night(Path archive, IndexedCampaign like, int night, Path files)
      throws IOException {
    Instant start = FIRST.plus(Duration.ofDays(night));
    Path campaign =
        Files.createDirectory(archive.resolve(like.path()).resolveSibling(NightsPlan.name(start)));
    for (String file : FILES) {
      Files.createLink(campaign.resolve(file), files.resolve(file));
    }
    return new IndexedCampaign(
        archive.relativize(campaign).toString(),
        like.host(),
        NightsPlan.name(start),
        Optional.of(start.toString()),
        true,
        like.facts(),
        like.measurement(),
        like.tool(),
        CampaignStamp.of(campaign),
        like.series().stream().map(this::other).toList());
  }

  private IndexedSeries other(IndexedSeries one) {
    double factor = Math.exp(0.01 * random.nextGaussian());
    return new IndexedSeries(
        one.platform(),
        one.benchmark(),
        one.state(),
        one.unit(),
        one.better(),
        times(one.median(), factor),
        one.noise(),
        one.against()
            .map(
                a ->
                    new IndexedSeries.Against(
                        a.baseline(),
                        times(a.ratio(), factor),
                        times(a.low(), factor),
                        times(a.high(), factor),
                        a.verdict())),
        one.counts());
  }

  private static OptionalDouble times(OptionalDouble value, double factor) {
    return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
  }

  private void timed(String what, String... words) throws Exception {
    List<String> command = new ArrayList<>(JAVA);
    command.addAll(List.of(words));
    Path said = folder.resolve("said");
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();
    String text = Files.readString(said);
    assertThat(code).as(text).isZero();
    List<String> lines = text.lines().toList();
    System.out.printf(
        Locale.ROOT, "%d x %d, %s: %s%n", HOSTS, NIGHTS, what, lines.get(lines.size() - 1));
  }
}
