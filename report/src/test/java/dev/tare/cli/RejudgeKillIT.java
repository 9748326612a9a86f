package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.analyzer.simulation.NightsPlan;
import dev.tare.analyzer.simulation.NightsSimulator;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.CampaignVerifier;
import dev.tare.dataset.archive.index.IndexFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code tare rejudge --write} is killed at random moments: every analysis is an old or new one.
 */
class RejudgeKillIT {

  private static final int NIGHTS = 8;
  private static final String NOW = "\"verdict\" : \"stable\"";
  private static final String OLD = "\"verdict\" : \"wobbly\"";

  @TempDir private Path folder;

  private Path archive;

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
    long seed = System.nanoTime();
    System.out.println("rejudge struck with seed " + seed);
    Random random = new Random(seed);
    archive = folder.resolve("archive");
    Instant first = Instant.parse("2026-01-05T01:00:00Z");
    NightsSimulator.write(
        NightsPlan.of(List.of("lab"), NIGHTS, 16, 7, first, List.of("none")), archive);
    rejudge();
    Map<String, String> right = analyses();
    makeOld(right);
    long start = System.nanoTime();
    assertThat(start().waitFor()).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    assertThat(analyses()).isEqualTo(right);
    for (int kill = 0; kill < kills; kill++) {
      makeOld(right);
      Process process = start();
      process.waitFor((long) (whole * random.nextDouble()), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      requireOldOrNew(right);
    }
    rejudge();
    assertThat(analyses()).isEqualTo(right);
  }

  private void requireOldOrNew(Map<String, String> right) throws IOException {
    analyses()
        .forEach(
            (name, text) -> assertThat(text).as(name).isIn(right.get(name), old(right.get(name))));
    for (Path night : CampaignFinder.find(archive)) {
      CampaignVerifier.check(night);
    }
    assertThat(IndexFile.read(archive).size()).isIn(0, NIGHTS);
  }

  private static String old(String analysis) {
    return analysis.replace(NOW, OLD);
  }

  private void makeOld(Map<String, String> right) throws IOException {
    for (Map.Entry<String, String> one : right.entrySet()) {
      assertThat(one.getValue()).contains(NOW);
      Files.writeString(archive.resolve(one.getKey()), old(one.getValue()));
    }
  }

  private Map<String, String> analyses() throws IOException {
    Map<String, String> analyses = new TreeMap<>();
    for (Path night : CampaignFinder.find(archive)) {
      Path file = night.resolve(AnalysisFile.NAME);
      analyses.put(archive.relativize(file).toString(), Files.readString(file));
    }
    return analyses;
  }

  private void rejudge() {
    for (Path night : CampaignFinder.find(archive)) {
      if (Files.notExists(night.resolve(AnalysisFile.NAME))) {
        tare("analyze", night.toString());
      }
    }
    tare("rejudge", archive.toString(), "--write");
  }

  private static void tare(String... words) {
    StringWriter err = new StringWriter();
    int code = Tare.run(new PrintWriter(new StringWriter()), new PrintWriter(err), words);
    assertThat(code).as(err.toString()).isZero();
  }

  private Process start() throws IOException {
    List<String> command =
        Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.tare.cli.Tare",
                "rejudge",
                archive.toString(),
                "--write")
            .toList();
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start();
  }
}
