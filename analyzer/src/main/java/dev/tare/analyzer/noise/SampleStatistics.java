package dev.tare.analyzer.noise;

import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.result.Outlier;
import dev.tare.analyzer.result.Range;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.result.SampleResult.Dependence;
import dev.tare.analyzer.result.SampleResult.MedianEstimate;
import dev.tare.analyzer.result.SampleResult.RunCounts;
import dev.tare.analyzer.result.Spread;
import dev.tare.analyzer.result.Spread.TukeyFences;
import dev.tare.analyzer.stats.sample.Fences;
import dev.tare.analyzer.stats.sample.Moments;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.series.Autocorrelation;
import dev.tare.analyzer.stats.series.LjungBox;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The numbers of one sample for the analysis; those that cannot be computed are absent. */
record SampleStatistics(Sample sample, Benchmark benchmark, Optional<ValueSeries> series) {

  private static final int LAGS = 5;

  SampleResult result(Noise noise, List<Outlier> outliers) {
    return new SampleResult(
        sample.cell().toString(),
        sample.cell().platform(),
        sample.cell().benchmark(),
        benchmark.unit(),
        benchmark.better(),
        counts(),
        series.map(SampleStatistics::median),
        number(s -> s.n() < ValueSeries.FEWEST ? Double.NaN : s.halfWidth()),
        spread(),
        outliers,
        without(outliers),
        dependence(noise),
        number(s -> s.n() > 1 && s.quantum() > 0 ? s.quantum() : Double.NaN),
        InnerSteadiness.of(sample).numbers(),
        Segments.of(sample, noise.structure()),
        noise.verdict(),
        noise.supports(),
        noise.reasons(),
        List.of());
  }

  private RunCounts counts() {
    return new RunCounts(
        sample.runs().size(),
        sample.failures().size(),
        RunSchedule.sessions(sample),
        RunSchedule.rounds(sample));
  }

  private Spread spread() {
    OptionalDouble mean = of(Moments::mean);
    OptionalDouble sd = of(Moments::sd);
    OptionalDouble mad = ofSorted(Quantiles::mad);
    OptionalDouble scaled = finite(Quantiles.scaled(known(mad)));
    OptionalDouble q1 = ofSorted(x -> Quantiles.ofSorted(x, 0.25));
    OptionalDouble q3 = ofSorted(x -> Quantiles.ofSorted(x, 0.75));
    return new Spread(
        mean,
        sd,
        ratio(sd, mean),
        mad,
        scaled,
        ratio(scaled, number(ValueSeries::median)),
        q1,
        q3,
        number(s -> (known(q3) - known(q1)) / (known(q3) + known(q1))),
        number(ValueSeries::min),
        number(ValueSeries::max),
        series.map(SampleStatistics::fences));
  }

  private Dependence dependence(Noise noise) {
    return new Dependence(
        varied(s -> Autocorrelation.at(s.values(), 1)),
        number(ValueSeries::tau),
        number(ValueSeries::effectiveN),
        varied(s -> LjungBox.p(s.values(), LAGS)),
        noise.structure().trendP());
  }

  private OptionalDouble of(ToDoubleFunction<double[]> statistic) {
    return number(s -> statistic.applyAsDouble(s.values()));
  }

  /** A number that does not depend on the order of the runs. */
  private OptionalDouble ofSorted(ToDoubleFunction<double[]> statistic) {
    return number(s -> statistic.applyAsDouble(s.sorted()));
  }

  /** Defined only for more runs than lags, and if the values are not all equal. */
  private OptionalDouble varied(ToDoubleFunction<ValueSeries> statistic) {
    return number(
        s -> s.n() > LAGS + 1 && !s.isConstant() ? statistic.applyAsDouble(s) : Double.NaN);
  }

  private OptionalDouble number(ToDoubleFunction<ValueSeries> statistic) {
    return finite(series.isEmpty() ? Double.NaN : statistic.applyAsDouble(series.get()));
  }

  private static OptionalDouble ratio(OptionalDouble a, OptionalDouble b) {
    return finite(known(a) / known(b));
  }

  private static double known(OptionalDouble number) {
    return number.orElse(Double.NaN);
  }

  private static OptionalDouble finite(double number) {
    return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  private OptionalDouble without(List<Outlier> outliers) {
    if (outliers.isEmpty()) {
      return OptionalDouble.empty();
    }
    int[] flagged = outliers.stream().mapToInt(Outlier::run).sorted().distinct().toArray();
    double[] values = sample.values();
    int[] left = sample.places(flagged);
    int kept = 0;
    for (int place = 0; place < values.length; place++) {
      if (place - kept == left.length || place != left[place - kept]) {
        values[kept++] = values[place];
      }
    }
    double[] rest = Arrays.copyOf(values, kept);
    return rest.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Quantiles.median(rest));
  }

  private static MedianEstimate median(ValueSeries series) {
    return series
        .knownInterval()
        .map(known -> new Range(known.low(), known.high()))
        .map(known -> MedianEstimate.of(series.median(), known, 1 - Options.ALPHA))
        .orElseGet(() -> MedianEstimate.without(series.median()));
  }

  private static TukeyFences fences(ValueSeries series) {
    Fences fences = Fences.of(series.sorted());
    return new TukeyFences(
        fences.innerLow(), fences.innerHigh(), fences.outerLow(), fences.outerHigh());
  }
}
