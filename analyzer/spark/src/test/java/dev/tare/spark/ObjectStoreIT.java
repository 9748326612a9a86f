package dev.tare.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.rejudge.ArchiveJudge;
import dev.tare.analyzer.rejudge.ChangesJudge;
import dev.tare.analyzer.rejudge.HostCampaigns;
import dev.tare.analyzer.rejudge.Rejudged;
import dev.tare.analyzer.rejudge.RejudgedText;
import dev.tare.analyzer.rejudge.ThreadWorkers;
import dev.tare.analyzer.simulation.NightsPlan;
import dev.tare.analyzer.simulation.NightsSimulator;
import dev.tare.dataset.archive.CampaignPacker;
import dev.tare.dataset.archive.index.IndexFile;
import dev.tare.dataset.archive.index.IndexedCampaign;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive in a real S3 server on loopback. */
class ObjectStoreIT {

  private static final String ADDRESS = "s3a://tare/archive";

  @TempDir private Path folder;

  @Test
  void anArchiveInAnObjectStoreIsThatOnDisk() throws Exception {
    Path disk = archive();
    try (LoopbackS3 store = new LoopbackS3(folder.resolve("store"));
        LoopbackSpark judge = spark(store, "judge");
        LoopbackSpark none = spark(store, "none");
        LoopbackSpark export = spark(store, "export")) {
      store.copy(disk.toString(), "lab:tare/archive");
      Process missing = rejudge(none, "s3a://other/archive", "none.json");
      Process written = rejudge(judge, ADDRESS, "result.json");
      List<Rejudged> expected =
          new ArchiveJudge(disk, new ThreadWorkers(1), true, line -> {}).judge();
      assertThat(LoopbackSpark.exit(missing)).isEqualTo(1);
      assertThat(ours(none)).singleElement().asString().startsWith("tare: s3a://other/archive");
      assertThat(LoopbackSpark.exit(written)).as(judge.read("driver")).isZero();
      Path copy = folder.resolve("copy");
      store.copy("lab:tare/archive", copy.toString());
      assertThat(contents(copy)).isEqualTo(contents(disk));
      assertThat(index(copy)).isEqualTo(index(disk));
      List<Rejudged> judged =
          RejudgedText.read(Files.readString(folder.resolve("judge").resolve("result.json")));
      assertThat(outcomes(judged, "/", ADDRESS))
          .isEqualTo(outcomes(expected, disk + "/", "" + disk));
      exported(store, export);
    }
    assertThat(temporary("judge")).isEmpty();
    assertThat(temporary("export")).isEmpty();
  }

  @Test
  void aStoreThatDoesNotAnswerIsOneLine() throws Exception {
    List<String> settings = LoopbackS3.settings(LoopbackSpark.freePort());
    try (LoopbackSpark spark = new LoopbackSpark(folder, settings)) {
      Files.createDirectories(folder.resolve("judge"));
      assertThat(LoopbackSpark.exit(rejudge(spark, ADDRESS, "none.json"))).isEqualTo(1);
      assertThat(ours(spark))
          .singleElement()
          .asString()
          .startsWith("tare: " + ADDRESS)
          .contains("127.0.0.1");
    }
  }

  /** What a process left of Tare's in its temporary directory. */
  private List<String> temporary(String process) throws IOException {
    try (Stream<Path> left = Files.list(folder.resolve(process))) {
      return left.map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("tare-"))
          .toList();
    }
  }

  private void exported(LoopbackS3 store, LoopbackSpark spark) throws Exception {
    Path count = folder.resolve("written");
    Process driver =
        spark.submit(
            "local[2]",
            LoopbackSpark.tare(),
            "ParquetJob",
            ADDRESS,
            "s3a://tare/parquet",
            count.toString());
    assertThat(LoopbackSpark.exit(driver)).as(spark.read("driver")).isZero();
    assertThat(count).hasContent("5");
    assertThat(ours(spark)).singleElement().asString().startsWith("tare: " + ADDRESS + "/lab/");
    Path parquet = folder.resolve("parquet");
    store.copy("lab:tare/parquet", parquet.toString());
    assertThat(parquet.resolve("_SUCCESS")).exists();
    assertThat(campaigns(parquet)).isEqualTo(5);
  }

  private static long campaigns(Path parquet) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT count(DISTINCT host || campaign) FROM read_parquet('"
                    + parquet
                    + "/runs/**/*.parquet', hive_partitioning = true)")) {
      result.next();
      return result.getLong(1);
    }
  }

  private LoopbackSpark spark(LoopbackS3 store, String name) throws IOException {
    return new LoopbackSpark(Files.createDirectories(folder.resolve(name)), store.settings());
  }

  private Process rejudge(LoopbackSpark spark, String archive, String result) throws IOException {
    return spark.submit(
        "local[1]",
        LoopbackSpark.tare(),
        "RejudgeJob",
        archive,
        "write",
        folder.resolve("judge").resolve(result).toString());
  }

  private static List<String> ours(LoopbackSpark spark) {
    return spark.read("driver").lines().filter(line -> line.startsWith("tare: ")).toList();
  }

  /** Six nights: one broken, one in a bag, one whose analysis judges changes. */
  private Path archive() throws IOException {
    Path archive = folder.resolve("archive");
    NightsSimulator.write(
        NightsPlan.of(
            List.of("lab", "field"),
            3,
            4,
            1,
            Instant.parse("2025-01-01T01:00:00Z"),
            List.of("none")),
        archive);
    Path field = archive.resolve("field");
    new ChangesJudge(archive)
        .write(new HostCampaigns(field, List.of(field.resolve("2025-01-03T0100Z"))));
    new CampaignPacker(Optional.empty(), false, true, "tare")
        .pack(field.resolve("2025-01-01T0100Z"));
    Files.writeString(archive.resolve("lab/2025-01-02T0100Z/datapackage.json"), "{");
    return archive;
  }

  /** All files but the index, whose stamps hold times; the version is only in a jar. */
  private static Map<String, String> contents(Path archive) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(archive).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        String name = archive.relativize(file).toString();
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        contents.put(name, text.replaceFirst("\"tool\" : \"tare [^\"]*\"", ""));
      }
    }
    assertThat(contents.remove(IndexFile.NAME)).isNotNull();
    return contents;
  }

  private static List<String> index(Path archive) {
    return IndexFile.read(archive).values().stream()
        .map(one -> one.stamped(""))
        .map(IndexedCampaign::toString)
        .map(text -> text.replaceFirst("tool=tare [^,]*", ""))
        .toList();
  }

  private static List<String> outcomes(List<Rejudged> judged, String root, String archive) {
    return judged.stream()
        .map(
            one ->
                one.campaign().toString().substring(root.length()).replace(".tar.gz", "")
                    + one.outcome()
                    + one.changes()
                    + one.problem().map(text -> text.replace(archive, "")))
        .toList();
  }
}
