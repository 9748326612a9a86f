package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.DatasetFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What many years of many hosts cost, with the commands of {@code docs/site.md}: the nights are
 * rows of the index, the newest of each host is a campaign.
 */
class TenYearsIT {

  private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

  /** With 1 GB for objects, and as the launcher starts it. */
  private static final List<String> JAVA =
      List.of(
          "/usr/bin/time",
          "-f",
          "%e s, %U + %S s of processor time, %M kB",
          Path.of(System.getProperty("java.home"), "bin/java").toString(),
          "-Xmx1g",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-cp",
          System.getProperty("java.class.path"),
          "dev.tare.cli.Tare");

  @TempDir private Path folder;

  /** What was not built again is as it would be in a new site. */
  @Test
  void oneMoreNightGivesTheSameAsANewSite() throws Exception {
    Path site = grown(3, 40);
    Path fresh = folder.resolve("fresh");
    tare("a new site", "site", folder.resolve("archive").toString(), "--to", fresh.toString());
    assertThat(contents(site)).isEqualTo(contents(fresh));
  }

  @Tag("full")
  @Test
  void tenYearsOfFiftyHosts() throws Exception {
    grown(Integer.getInteger("tare.hosts", 50), Integer.getInteger("tare.nights", 3650));
  }

  /** The site of an archive to which a night was added since it was first written. */
  private Path grown(int hosts, int nights) throws Exception {
    String archive = folder.resolve("archive").toString();
    String site = folder.resolve("site").toString();
    String ids =
        IntStream.range(0, hosts)
            .mapToObj(i -> String.format(Locale.ROOT, "h%02d", i))
            .collect(Collectors.joining(","));
    simulate(archive, ids, nights, FIRST, "--whole", "1");
    Path index = Path.of(archive, DatasetFiles.INDEX);
    System.out.printf("%d x %d: index %d bytes%n", hosts, nights, Files.size(index));
    tare("index, nothing new", "archive", "index", archive);
    tare("site, first", "site", archive, "--to", site);
    tare("site, nothing new", "site", archive, "--to", site);
    LocalDate tonight = FIRST.plusDays(nights);
    simulate(folder.resolve("more").toString(), "h01", 1, tonight);
    Path night = Path.of(archive, "h01", tonight + "T0100Z");
    Files.move(folder.resolve("more/h01").resolve(night.getFileName()), night);
    tare("history of one night", "analyze", night.toString(), "--history", archive);
    tare("site, one more night", "site", archive, "--to", site);
    return Path.of(site);
  }

  private void simulate(String archive, String hosts, int nights, LocalDate first, String... more)
      throws Exception {
    List<String> words =
        new ArrayList<>(
            List.of("simulate", "--nights", "" + nights, "--hosts", hosts, "--into", archive));
    words.addAll(List.of("--first", first.toString(), "--event", "none"));
    words.addAll(List.of(more));
    tare("simulated", words.toArray(String[]::new));
  }

  private void tare(String what, String... words) throws Exception {
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
    System.out.println(what + ": " + lines.get(lines.size() - 1));
  }

  private static Map<String, String> contents(Path site) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = site.relativize(file).toString();
        if (!path.startsWith(DatasetFiles.SITE_MEMORY)) {
          contents.put(path, Files.readString(file));
        }
      }
    }
    return contents;
  }
}
