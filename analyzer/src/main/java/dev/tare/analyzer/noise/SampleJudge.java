package dev.tare.analyzer.noise;

import dev.tare.analyzer.result.Cause;
import dev.tare.analyzer.result.NoiseVerdict;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Grades one sample: its noise, its outliers, and what is to blame where evidence says so. */
public final class SampleJudge {

  private final Sample sample;
  private final Benchmark benchmark;

  private final boolean plausible;

  private SampleJudge(Sample sample, Benchmark benchmark, boolean plausible) {
    this.sample = sample;
    this.benchmark = benchmark;
    this.plausible = plausible;
  }

  public static Judged judge(Sample sample, Benchmark benchmark, boolean plausible, double margin) {
    SampleJudge judge = new SampleJudge(sample, benchmark, plausible);
    return sample.runs().isEmpty() ? judge.withoutRuns() : judge.measured(margin);
  }

  private Judged withoutRuns() {
    List<Doubt> doubts = new ArrayList<>(circumstances());
    doubts.add(Doubt.of("LOW_N", NoiseVerdict.UNUSABLE).with("n", 0));
    Noise noise = new Noise(doubts, Structure.NONE, OptionalDouble.empty());
    SampleNumbers numbers = new SampleNumbers(sample, benchmark, Optional.empty());
    return new Judged(
        sample, benchmark, Optional.empty(), noise, numbers.result(noise, List.of(), List.of()));
  }

  private Judged measured(double margin) {
    Series series = Series.of(sample);
    Structure structure = Structure.of(series);
    Outliers outliers = Outliers.of(series, structure);
    Noise noise = Noise.of(series, structure, outliers, circumstances(), margin);
    List<Cause> causes =
        benchmark.better().map(better -> Causes.of(sample, better, outliers)).orElseGet(List::of);
    SampleNumbers numbers = new SampleNumbers(sample, benchmark, Optional.of(series));
    return new Judged(
        sample,
        benchmark,
        Optional.of(series),
        noise,
        numbers.result(noise, outliers.label(sample.runs()), causes));
  }

  /** What went wrong around the values. */
  private List<Doubt> circumstances() {
    List<Doubt> doubts = new ArrayList<>();
    if (!plausible) {
      doubts.add(Doubt.of("IMPLAUSIBLE", NoiseVerdict.UNUSABLE));
    }
    int failed = sample.failures().size();
    if (failed > 0) {
      double share = failed / (double) (failed + sample.runs().size());
      doubts.add(
          Doubt.of("FAILURES", Doubts.beyond(share, 0.05, 0.20))
              .with("failed", failed)
              .with("share", share));
    }
    int gaps = Schedule.pauses(sample).size();
    if (gaps > 0) {
      doubts.add(Doubt.of("GAPS", NoiseVerdict.STABLE).with("gaps", gaps));
    }
    Steadiness.of(sample).doubt().ifPresent(doubts::add);
    return doubts;
  }
}
