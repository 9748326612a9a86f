package dev.tare.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.rejudge.ArchiveJudge;
import dev.tare.analyzer.rejudge.Rejudged;
import dev.tare.analyzer.rejudge.RejudgedText;
import dev.tare.analyzer.rejudge.ThreadWorkers;
import dev.tare.analyzer.simulation.NightsPlan;
import dev.tare.analyzer.simulation.NightsSimulator;
import dev.tare.dataset.archive.index.IndexFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A master and two workers on loopback. */
class ClusterIT {

  private static final String BROKEN = "2025-01-03T0100Z";

  @TempDir private Path folder;

  private LoopbackSpark spark;
  private String master;
  private Process first;

  @BeforeEach
  void cluster() throws IOException {
    spark = new LoopbackSpark(folder);
    master = spark.master();
    first = spark.worker(master, 1);
    spark.worker(master, 2);
  }

  @AfterEach
  void end() {
    spark.close();
  }

  @Test
  void aWorkerThatIsKilledInTheMiddleLosesNothing() throws Exception {
    Path alone = archive("alone");
    Path cluster = archive("cluster");
    final List<Rejudged> expected =
        new ArchiveJudge(alone, new ThreadWorkers(1), true, line -> {}).judge();
    Path result = folder.resolve("result.json");
    Process driver =
        spark.submit(
            master,
            LoopbackSpark.tare(),
            "RejudgeJob",
            cluster.toString(),
            "write",
            result.toString());
    endsWithoutTheFirstWorker(driver, spark);
    assertThat(analyses(cluster)).isEqualTo(analyses(alone));
    assertThat(outcomes(RejudgedText.read(Files.readString(result)), cluster))
        .isEqualTo(outcomes(expected, alone));
    assertThat(IndexFile.read(cluster).keySet()).isEqualTo(IndexFile.read(alone).keySet());
  }

  @Test
  void noObjectIsLostWithAWorker() throws Exception {
    Path alone = archive("alone");
    Path result = folder.resolve("result.json");
    try (LoopbackS3 store = new LoopbackS3(folder.resolve("store"));
        LoopbackSpark drivers = new LoopbackSpark(folder, store.settings())) {
      store.copy(alone.toString(), "lab:tare/archive");
      List<Rejudged> expected =
          new ArchiveJudge(alone, new ThreadWorkers(1), true, line -> {}).judge();
      Process driver =
          drivers.submit(
              master,
              LoopbackSpark.tare(),
              "RejudgeJob",
              "s3a://tare/archive",
              "write",
              result.toString());
      endsWithoutTheFirstWorker(driver, drivers);
      Path copy = folder.resolve("copy");
      store.copy("lab:tare/archive", copy.toString());
      assertThat(analyses(copy)).isEqualTo(analyses(alone));
      assertThat(IndexFile.read(copy).keySet()).isEqualTo(IndexFile.read(alone).keySet());
      assertThat(RejudgedText.read(Files.readString(result)))
          .extracting(Rejudged::outcome)
          .isEqualTo(expected.stream().map(Rejudged::outcome).toList());
    }
  }

  private void endsWithoutTheFirstWorker(Process driver, LoopbackSpark drivers) throws Exception {
    LoopbackSpark.await(() -> finished("worker-1") > 5, "the first tasks");
    LoopbackSpark.kill(first);
    assertThat(LoopbackSpark.exit(driver)).as(drivers.read("driver")).isZero();
    assertThat(drivers.read("driver")).contains("Lost executor");
    assertThat(finished("worker-2")).isPositive();
  }

  @Test
  void aTaskThatEndsItsProcessIsNamedAndTheOthersAreKept() throws Exception {
    Path results = folder.resolve("results");
    Process driver = spark.submit(master, testJar(), "DyingJob", results.toString());
    assertThat(LoopbackSpark.exit(driver)).as(spark.read("driver")).isZero();
    List<String> lines = Files.readAllLines(results);
    assertThat(lines).hasSize(3).contains("first is done", "last is done");
    assertThat(lines.get(1)).startsWith("bad died: ");
  }

  /** Tasks that the process of a worker says it has finished. */
  private long finished(String worker) {
    try (Stream<Path> files = Files.walk(folder.resolve(worker))) {
      return files
          .filter(file -> file.endsWith("stderr"))
          .flatMap(file -> LoopbackSpark.text(file).lines())
          .filter(line -> line.contains("Finished task"))
          .count();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  /** Sixty nights, one of them broken. */
  private Path archive(String name) throws IOException {
    Path archive = folder.resolve(name);
    NightsSimulator.write(
        NightsPlan.of(
            List.of("lab", "field"),
            30,
            4,
            1,
            Instant.parse("2025-01-01T01:00:00Z"),
            List.of("none")),
        archive);
    Files.writeString(archive.resolve("lab").resolve(BROKEN).resolve("datapackage.json"), "{");
    return archive;
  }

  private static Map<String, String> analyses(Path archive) {
    Map<String, String> analyses = new TreeMap<>();
    try (Stream<Path> files = Files.walk(archive)) {
      for (Path file : files.filter(one -> one.endsWith("analysis.json")).toList()) {
        analyses.put(archive.relativize(file).toString(), withoutVersion(Files.readString(file)));
      }
      return analyses;
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  /** Only a jar has one. */
  private static String withoutVersion(String analysis) {
    return analysis.replaceFirst("\"tool\" : \"tare [^\"]*\"", "");
  }

  private static List<String> outcomes(List<Rejudged> judged, Path archive) {
    return judged.stream()
        .map(one -> archive.relativize(one.campaign()) + " " + one.outcome() + " " + one.changes())
        .toList();
  }

  private Path testJar() throws IOException {
    Path jar = folder.resolve("test.jar");
    Path classes = Path.of("target", "test-classes");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : new ArrayList<>(files.filter(Files::isRegularFile).toList())) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        try (InputStream in = Files.newInputStream(file)) {
          in.transferTo(entries);
        }
      }
    }
    return jar;
  }
}
