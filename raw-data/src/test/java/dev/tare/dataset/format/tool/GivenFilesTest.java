package dev.tare.dataset.format.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tare.dataset.format.series.NumberToken;
import dev.tare.dataset.source.SourceSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Files that others made with these tools, against the summaries beside or inside them. */
class GivenFilesTest {

  private static final Path DATA = Path.of("../../shared/data");
  private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static Path given(String name) {
    Path path = DATA.resolve(name);
    assumeTrue(Files.exists(path), "skipped: the given data (" + path + ") is not here");
    return path;
  }

  private static Fixture read(Path file) {
    return Fixture.of(file.getParent(), file.getFileName().toString());
  }

  @Test
  void hyperfine() throws IOException {
    Path path = given("fmt-hyperfine/zeroows-1brc-hyperfine.json");
    Fixture file = read(path);
    assertThat(file.issues()).isEmpty();
    for (JsonNode result : JSON.readTree(path.toFile()).get("results")) {
      List<Double> values = Fixture.values(file.series(result.get("command").asText(), ""));
      assertThat(mean(values)).isCloseTo(result.get("mean").asDouble(), ROUNDING);
      assertThat(NumberToken.median(values)).isEqualTo(result.get("median").asDouble());
    }
  }

  @Test
  void jmh() throws IOException {
    Path path =
        given(
            "fmt-jmh/jmh-core/src/test/resources/org/openjdk/jmh/results/format/output-golden.json");
    Fixture file = read(path);
    JsonNode results = JSON.readTree(path.toFile());
    assertThat(file.content().series()).hasSize(results.size());
    for (int i = 0; i < results.size(); i++) {
      assertThat(mean(Fixture.values(file.content().series().get(i))))
          .isCloseTo(results.get(i).at("/primaryMetric/score").asDouble(), ROUNDING);
    }
  }

  @Test
  void jmeter() throws IOException {
    Path path = given("fmt-jmeter/bin/testfiles/HTMLReportTestFile.csv");
    Fixture file = read(path);
    long rows = Files.readAllLines(path).size() - 1;
    List<SourceSeries> series = file.content().series();
    assertThat(series.stream().mapToLong(one -> one.runs().size() + one.failures().size()).sum())
        .isEqualTo(rows);
    assertThat(series.stream().mapToLong(one -> one.failures().size()).sum())
        .isEqualTo(Files.readString(path).lines().filter(line -> line.contains(",false,")).count());
  }

  @Test
  void criterion() throws IOException {
    try (Stream<Path> files = Files.walk(given("fmt-criterion"))) {
      List<Path> raw = files.filter(file -> file.endsWith("raw.csv")).toList();
      assertThat(raw).hasSize(12);
      for (Path path : raw) {
        JsonNode estimates = JSON.readTree(path.resolveSibling("estimates.json").toFile());
        List<Double> values = Fixture.values(read(path).content().series().get(0));
        assertThat(mean(values))
            .isCloseTo(estimates.at("/Mean/point_estimate").asDouble(), within(1e-9));
        assertThat(NumberToken.median(values))
            .isCloseTo(estimates.at("/Median/point_estimate").asDouble(), within(1e-9));
      }
    }
  }

  /** Only files of the tools are claimed: no table, text or description beside them. */
  @Test
  void otherFilesAreNotClaimed() throws IOException {
    given("reference");
    List<String> tools =
        List.of(
            "hyperfine",
            "fio-json",
            "google-benchmark",
            "jmh",
            "pyperf",
            "phoronix",
            "jmeter",
            "rebench",
            "criterion");
    try (Stream<Path> files = Files.walk(DATA)) {
      List<String> claimed =
          files
              .filter(Files::isRegularFile)
              .filter(path -> read(path).format().filter(f -> tools.contains(f.id())).isPresent())
              .map(path -> DATA.relativize(path).toString())
              .toList();
      assertThat(claimed)
          .hasSize(15)
          .allMatch(name -> name.matches("fmt-(hyperfine|jmh|jmeter|criterion)/.*"));
    }
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
