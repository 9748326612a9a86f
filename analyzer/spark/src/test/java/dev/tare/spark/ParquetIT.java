package dev.tare.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.simulation.NightsPlan;
import dev.tare.analyzer.simulation.NightsSimulator;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark wrote, read by another engine. */
class ParquetIT {

  private static final Pattern QUERY = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void anotherEngineReadsWhatWasMeasured() throws Exception {
    Path archive = folder.resolve("archive");
    NightsSimulator.write(
        NightsPlan.of(
            List.of("lab", "field"),
            3,
            16,
            1,
            Instant.parse("2024-12-30T01:00:00Z"),
            List.of("none")),
        archive);
    Path broken = archive.resolve("lab/2024-12-31T0100Z/datapackage.json");
    Files.writeString(broken, "{");
    Path parquet = folder.resolve("parquet");
    try (LoopbackSpark spark = new LoopbackSpark(folder)) {
      Process driver = export(spark, archive, parquet);
      assertThat(LoopbackSpark.exit(driver)).as(spark.read("driver")).isZero();
      assertThat(spark.read("driver")).contains("tare: " + broken + ":1:");
      assertThat(folder.resolve("written")).hasContent("5");
      Process again = export(spark, archive, parquet);
      assertThat(LoopbackSpark.exit(again)).isEqualTo(1);
      assertThat(spark.read("driver")).contains("exists; name a new directory");
    }
    assertThat(rows("SELECT count(*), round(sum(value), 6) FROM " + table(parquet, "runs")))
        .containsExactly(expected(archive));
    assertThat(rows("SELECT DISTINCT host, year FROM " + table(parquet, "runs") + " ORDER BY ALL"))
        .containsExactly("field 2024", "field 2025", "lab 2024", "lab 2025");
    for (String query : documented(parquet)) {
      assertThat(rows(query)).as(query).isNotEmpty();
    }
  }

  private Process export(LoopbackSpark spark, Path archive, Path parquet) throws IOException {
    return spark.submit(
        "local[2]",
        LoopbackSpark.tare(),
        "ParquetJob",
        archive.toString(),
        parquet.toUri().toString(),
        folder.resolve("written").toString());
  }

  /** Number and sum of all values but those of the broken campaign. */
  private static String expected(Path archive) {
    double[] values =
        CampaignFinder.find(archive).stream()
            .filter(campaign -> !campaign.endsWith("lab/2024-12-31T0100Z"))
            .map(DatasetReader::read)
            .flatMap(dataset -> dataset.samples().stream())
            .flatMapToDouble(sample -> Arrays.stream(sample.values()))
            .toArray();
    double sum = Arrays.stream(values).sum();
    return values.length + " " + Math.round(sum * 1e6) / 1e6;
  }

  private static String table(Path parquet, String name) {
    return "read_parquet('" + parquet + "/" + name + "/**/*.parquet', hive_partitioning = true)";
  }

  /** The queries of the README, over this directory. */
  private static List<String> documented(Path parquet) throws IOException {
    List<String> queries = new ArrayList<>();
    Matcher matcher = QUERY.matcher(Files.readString(Path.of("README.md")));
    while (matcher.find()) {
      queries.add(matcher.group(1).replace("'parquet/", "'" + parquet + "/"));
    }
    assertThat(queries).hasSizeGreaterThan(2);
    return queries;
  }

  private static List<String> rows(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int at = 1; at <= result.getMetaData().getColumnCount(); at++) {
          cells.add(result.getString(at));
        }
        rows.add(String.join(" ", cells));
      }
      return rows;
    }
  }
}
