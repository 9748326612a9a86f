package dev.tare.dataset.format.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tare.dataset.format.series.NumberToken;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.ValueMeaning;
import java.io.IOException;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** The runs that are read give the summaries that the tools print in the same files. */
class AgreementTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);

  @Test
  void hyperfine() throws IOException {
    Fixture file = Fixture.of("hyperfine.json");
    for (JsonNode result : json("hyperfine.json").get("results")) {
      List<Double> values = Fixture.values(file.series(result.get("command").asText(), ""));
      assertThat(mean(values)).isCloseTo(result.get("mean").asDouble(), ROUNDING);
      assertThat(NumberToken.median(values)).isCloseTo(result.get("median").asDouble(), ROUNDING);
      assertThat(values.stream().min(Double::compare)).contains(result.get("min").asDouble());
      assertThat(values.stream().max(Double::compare)).contains(result.get("max").asDouble());
    }
  }

  @Test
  void fio() throws IOException {
    Fixture file = Fixture.of("fio.json");
    JsonNode job = json("fio.json").get("jobs").get(0);
    for (String direction : List.of("read", "write")) {
      JsonNode block = job.get(direction);
      double seconds = block.get("runtime").asDouble() / 1000;
      assertThat(Fixture.values(file.series("seq", direction + " iops")))
          .singleElement()
          .satisfies(
              iops ->
                  assertThat(iops)
                      .isCloseTo(block.get("total_ios").asDouble() / seconds, ROUNDING));
      assertThat(Fixture.values(file.series("seq", direction + " bw")))
          .singleElement()
          .satisfies(
              bytes ->
                  assertThat(bytes)
                      .isCloseTo(block.get("io_bytes").asDouble() / seconds, within(1.0)));
      JsonNode latency = block.get("lat_ns");
      assertThat(Fixture.values(file.series("seq", direction + " lat")).get(0))
          .isBetween(latency.get("min").asDouble(), latency.get("max").asDouble());
    }
  }

  @Test
  void fio2CountsInKibibytes() throws IOException {
    Fixture file = Fixture.of("fio-2.json");
    JsonNode read = json("fio-2.json").get("jobs").get(0).get("read");
    double seconds = read.get("runtime").asDouble() / 1000;
    assertThat(Fixture.values(file.series("rand", "read bw")).get(0))
        .isCloseTo(read.get("io_bytes").asDouble() / seconds, within(2.0));
    assertThat(Fixture.values(file.series("rand", "read iops")).get(0))
        .isCloseTo(read.get("total_ios").asDouble() / seconds, within(1.0));
    assertThat(file.series("rand", "read lat").unit()).contains("us");
  }

  @Test
  void googleBenchmark() throws IOException {
    Fixture file = Fixture.of("google-benchmark.json");
    int compared = 0;
    for (JsonNode entry : json("google-benchmark.json").get("benchmarks")) {
      for (String metric : List.of("real_time", "cpu_time")) {
        String aggregate = entry.path("aggregate_name").asText();
        if (List.of("mean", "median").contains(aggregate)) {
          List<Double> values = Fixture.values(file.series(entry.get("run_name").asText(), metric));
          assertThat(aggregate.equals("mean") ? mean(values) : NumberToken.median(values))
              .isCloseTo(entry.get(metric).asDouble(), ROUNDING);
          compared++;
        }
      }
    }
    assertThat(compared).isEqualTo(12);
  }

  @Test
  void googleBenchmarkWithAggregatesOnly() {
    assertThat(Fixture.of("google-benchmark-aggregates.json").content().series())
        .hasSize(4)
        .allMatch(series -> series.meaning() == ValueMeaning.MEAN);
  }

  @Test
  void jmh() throws IOException {
    Fixture file = Fixture.of("jmh.json");
    for (JsonNode result : json("jmh.json")) {
      String name = result.get("benchmark").asText() + " n=" + result.at("/params/n").asText();
      SourceSeries series = file.series(name, result.get("mode").asText());
      assertThat(mean(Fixture.values(series)))
          .isCloseTo(result.at("/primaryMetric/score").asDouble(), ROUNDING);
      assertThat(series.unit()).contains(result.at("/primaryMetric/scoreUnit").asText());
      assertThat(series.runs())
          .extracting(run -> run.session().getAsInt())
          .containsExactly(1, 1, 1, 2, 2, 2);
    }
  }

  /** JMH printed these means for the iterations. */
  @Test
  void jmhHistograms() {
    SourceSeries series =
        Fixture.of("jmh-sample.json").series("tare.FibonacciBenchmark.sampled n=15", "sample");
    assertThat(series.runs())
        .extracting(run -> Math.round(run.value() * 1000))
        .containsExactly(3118L, 3424L, 3167L, 3598L);
  }

  @Test
  void phoronix() {
    Fixture file = Fixture.of("phoronix.xml");
    assertThat(mean(values(file, "bare metal", "7-Zip Compression - Test: Compression Rating")))
        .isCloseTo(8243, within(0.5));
    assertThat(mean(values(file, "KVM", "7-Zip Compression - Test: Compression Rating")))
        .isCloseTo(8012, within(0.5));
    assertThat(mean(values(file, "bare metal", "Timed ImageMagick Compilation - Time To Compile")))
        .isCloseTo(81.247, within(0.0005));
  }

  private static List<Double> values(Fixture file, String platform, String benchmark) {
    return file.content().series().stream()
        .filter(series -> series.label().platform().orElse("").equals(platform))
        .filter(series -> series.label().benchmark().orElse("").equals(benchmark))
        .flatMap(series -> Fixture.values(series).stream())
        .toList();
  }

  /** pyperf's mean is that of all values of all runs; its file does not state it. */
  @Test
  void pyperf() throws IOException {
    SourceSeries series = Fixture.of("pyperf.json").series("json_dumps", "");
    double[] all =
        Stream.of(json("pyperf.json").at("/benchmarks/0/runs"))
            .flatMap(runs -> runs.findValues("values").stream())
            .flatMapToDouble(values -> DoubleStream.of(JSON.convertValue(values, double[].class)))
            .toArray();
    assertThat(series.inner().values().stream().mapToDouble(AgreementTest::mean).average())
        .isPresent()
        .hasValueCloseTo(DoubleStream.of(all).average().orElseThrow(), within(1e-15));
    assertThat(series.runs())
        .allMatch(run -> run.value() == NumberToken.median(series.inner().get(run.number())));
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static JsonNode json(String name) throws IOException {
    return JSON.readTree(Fixture.DIRECTORY.resolve(name).toFile());
  }
}
