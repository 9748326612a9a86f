package dev.tare.spark;

import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The exported tables. Each begins with {@code host} and {@code year}, by which it is partitioned,
 * and {@code campaign}; what is not known is null.
 */
enum Table {
  /** Every run, those without a value too. Values are in {@code unit}; {@code started} is UTC. */
  RUNS(
      "platform STRING, benchmark STRING, run INT, session INT, round INT, position INT,"
          + " started TIMESTAMP, value DOUBLE, unit STRING, better STRING, failure STRING",
      Table::runs),
  /** Every sample: its median with the interval of 95 %, spread in {@code unit}, and noise. */
  SAMPLES(
      "platform STRING, benchmark STRING, unit STRING, better STRING, n INT, failed INT,"
          + " median DOUBLE, median_low DOUBLE, median_high DOUBLE, mean DOUBLE, sd DOUBLE,"
          + " min DOUBLE, max DOUBLE, effective_n DOUBLE, noise STRING, resolves DOUBLE",
      data -> data.analysis().samples().stream().map(Table::sample)),
  /** Every comparison: the cost ratio, above 1 is worse, with the interval of 95 %. */
  COMPARISONS(
      "platform STRING, baseline STRING, benchmark STRING, method STRING, pairs INT, ratio DOUBLE,"
          + " ratio_low DOUBLE, ratio_high DOUBLE, p DOUBLE, holm_p DOUBLE, verdict STRING,"
          + " qualified BOOLEAN",
      data -> data.analysis().comparisons().stream().map(Table::comparison)),
  /** What is known of host, platforms and tools. */
  FACTS("section STRING, fact STRING, value STRING", Table::facts);

  private static final double MILLIS = 1000;

  private final StructType schema;
  private final Function<CampaignData, Stream<Object[]>> cells;

  Table(String columns, Function<CampaignData, Stream<Object[]>> cells) {
    this.schema = StructType.fromDDL("host STRING, year INT, campaign STRING, " + columns);
    this.cells = cells;
  }

  StructType schema() {
    return schema;
  }

  /** The name of its directory. */
  String directory() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Row> rows(CampaignData data) {
    List<Row> rows = new ArrayList<>();
    cells.apply(data).forEach(own -> rows.add(row(data, own)));
    return rows;
  }

  private static Row row(CampaignData data, Object[] own) {
    String host = data.host().isEmpty() ? null : data.host();
    Stream<Object> first = Stream.of(host, data.year().orElse(null), data.name());
    return RowFactory.create(Stream.concat(first, Stream.of(own)).toArray());
  }

  private static Stream<Object[]> runs(CampaignData data) {
    return data.dataset().samples().stream()
        .flatMap(sample -> runs(sample, benchmark(data, sample)));
  }

  private static Benchmark benchmark(CampaignData data, Sample sample) {
    String id = sample.cell().benchmark();
    return data.dataset().benchmarks().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseGet(() -> Benchmark.unknown(id));
  }

  private static Stream<Object[]> runs(Sample sample, Benchmark of) {
    String platform = sample.cell().platform();
    String unit = of.unit().orElse(null);
    String better = word(of.better());
    return Stream.concat(
        sample.runs().stream().map(run -> measured(platform, of.id(), unit, better, run)),
        sample.failures().stream().map(run -> failed(platform, of.id(), unit, better, run)));
  }

  private static Object[] measured(
      String platform, String benchmark, String unit, String better, Run run) {
    return new Object[] {
      platform,
      benchmark,
      run.number(),
      value(run.session()),
      value(run.round()),
      value(run.slot().position()),
      time(run.time()),
      run.value(),
      unit,
      better,
      null
    };
  }

  private static Object[] failed(
      String platform, String benchmark, String unit, String better, Failure run) {
    return new Object[] {
      platform,
      benchmark,
      run.run(),
      null,
      null,
      null,
      time(run.time()),
      null,
      unit,
      better,
      run.reason()
    };
  }

  private static Object[] sample(SampleResult s) {
    return new Object[] {
      s.platform(),
      s.benchmark(),
      s.unit().orElse(null),
      word(s.better()),
      s.n(),
      s.failed(),
      s.median().map(SampleResult.MedianEstimate::point).orElse(null),
      s.median().map(median -> value(median.low())).orElse(null),
      s.median().map(median -> value(median.high())).orElse(null),
      value(s.spread().mean()),
      value(s.spread().sd()),
      value(s.spread().min()),
      value(s.spread().max()),
      value(s.dependence().effectiveN()),
      word(Optional.of(s.verdict())),
      value(s.supports())
    };
  }

  private static Object[] comparison(Comparison c) {
    return new Object[] {
      c.platform(),
      c.baseline(),
      c.benchmark(),
      word(Optional.of(c.method())),
      c.pairs(),
      c.overhead().map(one -> one.point()).orElse(null),
      c.overhead().map(one -> one.low()).orElse(null),
      c.overhead().map(one -> one.high()).orElse(null),
      value(c.significance().p()),
      value(c.holmP()),
      word(Optional.of(c.verdict())),
      c.qualified()
    };
  }

  private static Stream<Object[]> facts(CampaignData data) {
    return data.dataset().facts().entrySet().stream()
        .flatMap(
            section ->
                section.getValue().entrySet().stream()
                    .map(fact -> new Object[] {section.getKey(), fact.getKey(), fact.getValue()}));
  }

  private static String word(Optional<? extends Enum<?>> code) {
    return code.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse(null);
  }

  private static Double value(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  private static Integer value(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static Timestamp time(OptionalDouble seconds) {
    return seconds.isPresent() ? new Timestamp(Math.round(seconds.getAsDouble() * MILLIS)) : null;
  }
}
