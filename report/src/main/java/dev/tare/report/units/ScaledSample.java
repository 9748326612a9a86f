package dev.tare.report.units;

import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.result.Outlier;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.result.SampleResult.Inner;
import dev.tare.analyzer.result.SampleResult.MedianEstimate;
import dev.tare.analyzer.result.SampleResult.Segment;
import dev.tare.analyzer.result.Spread;
import dev.tare.analyzer.result.Spread.TukeyFences;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The numbers of one sample in another unit; shares and ratios stay. */
record ScaledSample(UnitScale scale) {

  /** Reasons whose numbers low, high and min are values. */
  private static final Set<NoiseCode> OF_VALUES =
      EnumSet.of(NoiseCode.BIMODAL, NoiseCode.NOT_POSITIVE);

  SampleResult of(SampleResult s) {
    return new SampleResult(
        s.id(),
        s.platform(),
        s.benchmark(),
        s.unit(),
        s.better(),
        s.counts(),
        s.median().map(this::median),
        s.halfWidth(),
        spread(s.spread()),
        s.outliers().stream().map(this::outlier).toList(),
        scale.of(s.medianWithoutOutliers()),
        s.dependence(),
        scale.of(s.quantum()),
        s.inner().map(this::inner),
        s.segments().stream().map(this::segment).toList(),
        s.verdict(),
        s.supports(),
        s.reasons().stream().map(this::reason).toList(),
        s.causes());
  }

  private MedianEstimate median(MedianEstimate m) {
    return new MedianEstimate(
        scale.of(m.point()), scale.of(m.low()), scale.of(m.high()), m.confidence());
  }

  private Spread spread(Spread s) {
    return new Spread(
        scale.of(s.mean()),
        scale.of(s.sd()),
        s.cov(),
        scale.of(s.mad()),
        scale.of(s.madScaled()),
        s.robustCov(),
        scale.of(s.q1()),
        scale.of(s.q3()),
        s.qcd(),
        scale.of(s.min()),
        scale.of(s.max()),
        s.fences().map(this::fences));
  }

  private TukeyFences fences(TukeyFences f) {
    return new TukeyFences(
        scale.of(f.innerLow()),
        scale.of(f.innerHigh()),
        scale.of(f.outerLow()),
        scale.of(f.outerHigh()));
  }

  private Outlier outlier(Outlier o) {
    return new Outlier(o.run(), scale.of(o.value()), o.z(), o.severity());
  }

  private Inner inner(Inner i) {
    return new Inner(i.runs(), i.values(), i.dropped(), scale.of(i.steady()), i.unsteady());
  }

  private Segment segment(Segment s) {
    return new Segment(s.from(), s.to(), s.n(), scale.of(s.median()));
  }

  private Reason<NoiseCode> reason(Reason<NoiseCode> reason) {
    if (!OF_VALUES.contains(reason.code())) {
      return reason;
    }
    Map<String, Double> numbers = new TreeMap<>(reason.numbers());
    Set.of("low", "high", "min").forEach(n -> numbers.computeIfPresent(n, (k, v) -> scale.of(v)));
    return new Reason<>(reason.code(), numbers);
  }
}
