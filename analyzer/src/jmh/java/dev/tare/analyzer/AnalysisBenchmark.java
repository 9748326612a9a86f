package dev.tare.analyzer;

import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Dataset;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/** What an analysis costs; it has one thread, so that time is CPU time. */
@Fork(value = 1, jvmArgs = "-Xmx8g")
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AnalysisBenchmark {

  /** 6 platforms x 6 benchmarks x 48 runs x 50 inner values. */
  @State(Scope.Benchmark)
  public static class Night {

    private final Dataset dataset = Nights.dataset(6, 50);
  }

  /** Many samples of 48 runs, 6 platforms a benchmark. */
  @State(Scope.Benchmark)
  public static class Rows {

    @Param({"10000", "100000", "1000000"})
    private int rows;

    private Dataset dataset;

    @Setup
    public void invent() {
      dataset = Nights.dataset(rows / (6 * Nights.RUNS), 0);
    }
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 5, time = 2)
  @Measurement(iterations = 5, time = 2)
  public Analysis night(Night night) {
    return Analyzer.analyze(night.dataset, AnalysisOptions.STANDARD);
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 2)
  @Measurement(iterations = 3)
  public Analysis rows(Rows rows) {
    return Analyzer.analyze(rows.dataset, AnalysisOptions.STANDARD);
  }
}
