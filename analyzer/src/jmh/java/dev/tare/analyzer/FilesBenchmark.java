package dev.tare.analyzer;

import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the same twenty files cost a hand-written loop and Commons CSV, which only add up the values,
 * Tare's reader, and reader and analysis together. {@code cpu} is the CPU time of the JVM, in
 * microseconds: other programs on the host do not change it much.
 */
@Fork(value = 1, jvmArgs = "-Xmx2g")
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class FilesBenchmark {

  private static final List<String> PLATFORMS = List.of("native", "docker", "kvm", "runsc");
  private static final int BENCHMARKS = 5;

  /** Samples with autocorrelated noise and few outliers, in four sessions, by columns. */
  @State(Scope.Benchmark)
  public static class Rows {

    @Param({"10000", "100000", "1000000"})
    private int rows;

    private final Random random = new Random(7);
    private Path directory;
    private List<Path> files;

    @Setup
    public void write() throws IOException {
      directory = Files.createTempDirectory("tare-jmh");
      files = new ArrayList<>();
      for (String platform : PLATFORMS) {
        for (int i = 1; i <= BENCHMARKS; i++) {
          files.add(write(directory.resolve(platform + "-b" + i + ".csv"), 10.0 * i));
        }
      }
      Files.writeString(directory.resolve("datapackage.json"), description());
    }

    private Path write(Path file, double level) throws IOException {
      int runs = rows / (PLATFORMS.size() * BENCHMARKS);
      double noise = 0;
      try (BufferedWriter text = Files.newBufferedWriter(file);
          PrintWriter out = new PrintWriter(text)) {
        out.print("time,value,run,round,session\n");
        for (int run = 1; run <= runs; run++) {
          noise = 0.5 * noise + random.nextGaussian() / 100;
          double value = level * (1 + noise) * (random.nextInt(200) == 0 ? 1.5 : 1);
          int session = 1 + 4 * (run - 1) / runs;
          out.printf(
              Locale.ROOT, "%d,%.6f,%d,%d,%d%n", 1764000000 + 5 * run, value, run, run, session);
        }
      }
      return file;
    }

    private static String description() {
      List<String> benchmarks = new ArrayList<>();
      for (int i = 1; i <= BENCHMARKS; i++) {
        benchmarks.add(
            "{'id': 'b%d', 'title': 'b%d', 'unit': 's', 'better': 'lower'}".formatted(i, i));
      }
      List<String> platforms =
          PLATFORMS.stream()
              .map(id -> "{'id': '%s', 'title': '%s', 'usable': true}".formatted(id, id))
              .toList();
      return """
          {'profile': 'data-package', 'resources': [], 'tare': {'schema': 2, 'sealed': false,
           'campaign': {'tool': 'tare', 'source': 'imported', 'baseline': 'native'},
           'benchmarks': %s, 'platforms': %s, 'notApplicable': [], 'facts': {}}}
          """
          .formatted(benchmarks, platforms)
          .replace('\'', '"');
    }

    @TearDown
    public void delete() throws IOException {
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(directory.resolve("datapackage.json"));
      Files.delete(directory);
    }

    private double sum(ToDoubleFunction<Path> values) {
      return files.stream().mapToDouble(values).sum();
    }
  }

  /** The CPU time of all threads, compilers and garbage collector among them. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Clock {

    private static final OperatingSystemMXBean JVM =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** In microseconds. */
    public long cpu;

    private long now() {
      return JVM.getProcessCpuTime() / 1000;
    }
  }

  @Benchmark
  public double handWrittenLoop(Rows rows, Clock clock) {
    long start = clock.now();
    double sum = rows.sum(FilesBenchmark::loop);
    clock.cpu = clock.now() - start;
    return sum;
  }

  @Benchmark
  public double commonsCsv(Rows rows, Clock clock) {
    long start = clock.now();
    double sum = rows.sum(FilesBenchmark::parsed);
    clock.cpu = clock.now() - start;
    return sum;
  }

  @Benchmark
  public Dataset reader(Rows rows, Clock clock) {
    long start = clock.now();
    Dataset dataset = DatasetReader.read(rows.directory);
    clock.cpu = clock.now() - start;
    return dataset;
  }

  @Benchmark
  public Analysis readerAndAnalysis(Rows rows, Clock clock) {
    long start = clock.now();
    Analysis analysis =
        Analyzer.analyze(DatasetReader.read(rows.directory), AnalysisOptions.STANDARD);
    clock.cpu = clock.now() - start;
    return analysis;
  }

  /** The sum of the second column of a file that has no quotes and no doubts. */
  private static double loop(Path file) {
    byte[] text = bytes(file);
    double sum = 0;
    int at = endOf(text, 0, '\n') + 1;
    while (at < text.length) {
      int from = endOf(text, at, ',') + 1;
      int to = endOf(text, from, ',');
      sum += number(text, from, to);
      at = endOf(text, to, '\n') + 1;
    }
    return sum;
  }

  private static int endOf(byte[] text, int from, char end) {
    int at = from;
    while (at < text.length && text[at] != end) {
      at++;
    }
    return at;
  }

  private static double number(byte[] text, int from, int to) {
    double digits = 0;
    double unit = 1;
    boolean fraction = false;
    for (int i = from; i < to; i++) {
      if (text[i] == '.') {
        fraction = true;
      } else {
        digits = 10 * digits + text[i] - '0';
        unit = fraction ? unit * 10 : unit;
      }
    }
    return digits / unit;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static double parsed(Path file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    double sum = 0;
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord record : parser) {
        sum += Double.parseDouble(record.get("value"));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return sum;
  }
}
