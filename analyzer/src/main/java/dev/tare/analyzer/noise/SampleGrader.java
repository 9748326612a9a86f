package dev.tare.analyzer.noise;

import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Grades one sample: its noise and its outliers. */
public final class SampleGrader {

  private final Sample sample;
  private final Benchmark benchmark;

  private final boolean plausible;

  private SampleGrader(Sample sample, Benchmark benchmark, boolean plausible) {
    this.sample = sample;
    this.benchmark = benchmark;
    this.plausible = plausible;
  }

  public static GradedSample grade(
      Sample sample, Benchmark benchmark, boolean plausible, double margin) {
    SampleGrader grader = new SampleGrader(sample, benchmark, plausible);
    return sample.runs().isEmpty() ? grader.withoutRuns() : grader.measured(margin);
  }

  private GradedSample withoutRuns() {
    List<NoiseFlag> flags = new ArrayList<>(circumstances());
    flags.add(NoiseFlag.of(NoiseCode.LOW_N, NoiseVerdict.UNUSABLE).with("n", 0));
    Noise noise = new Noise(flags, Structure.NONE, OptionalDouble.empty());
    SampleStatistics numbers = new SampleStatistics(sample, benchmark, Optional.empty());
    return new GradedSample(
        sample, benchmark, Optional.empty(), noise, numbers.result(noise, List.of()));
  }

  private GradedSample measured(double margin) {
    ValueSeries series = ValueSeries.of(sample);
    Structure structure = Structure.of(series);
    Outliers outliers = Outliers.of(series, structure);
    Noise noise = Noise.of(series, structure, outliers, circumstances(), margin);
    SampleStatistics numbers = new SampleStatistics(sample, benchmark, Optional.of(series));
    return new GradedSample(
        sample,
        benchmark,
        Optional.of(series),
        noise,
        numbers.result(noise, outliers.label(sample.runs())));
  }

  /** Flags that do not depend on the values. */
  private List<NoiseFlag> circumstances() {
    List<NoiseFlag> flags = new ArrayList<>();
    if (!plausible) {
      flags.add(NoiseFlag.of(NoiseCode.IMPLAUSIBLE, NoiseVerdict.UNUSABLE));
    }
    int failed = sample.failures().size();
    if (failed > 0) {
      double share = failed / (double) (failed + sample.runs().size());
      flags.add(
          NoiseFlag.of(NoiseCode.FAILURES, NoiseRules.beyond(share, 0.05, 0.20))
              .with("failed", failed)
              .with("share", share));
    }
    int gaps = RunSchedule.pauses(sample).size();
    if (gaps > 0) {
      flags.add(NoiseFlag.of(NoiseCode.GAPS, NoiseVerdict.STABLE).with("gaps", gaps));
    }
    InnerSteadiness.of(sample).flag().ifPresent(flags::add);
    return flags;
  }
}
