package dev.tare.analyzer;

import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.N;
import static dev.tare.analyzer.Campaigns.analyze;
import static dev.tare.analyzer.Campaigns.around;
import static dev.tare.analyzer.Campaigns.noise;
import static dev.tare.analyzer.Campaigns.rounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.result.SampleResult.Segment;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Parts of a run, and parts of a sample. */
class InnerValuesTest {

  @Test
  void runsThatWarmUpInsideAreSaidTo() {
    SampleResult warm = sample(withInner(N, 50, .3));
    Reason<NoiseCode> reason = reason(warm, NoiseCode.RUN_NOT_STEADY);
    assertThat(reason.numbers().get("runs")).isGreaterThan(40);
    assertThat(warm.inner().orElseThrow().dropped()).isGreaterThanOrEqualTo(5);
    assertThat(warm.inner().orElseThrow().steady()).isCloseTo(1, within(.01));
  }

  @Test
  void steadyRunsAreNot() {
    SampleResult steady = sample(withInner(N, 50, 0));
    assertThat(codes(steady)).doesNotContain(NoiseCode.RUN_NOT_STEADY);
    assertThat(steady.inner().orElseThrow().runs()).isEqualTo(N);
    assertThat(steady.inner().orElseThrow().values()).isEqualTo(50);
  }

  @Test
  void oneRunInTenIsTooManyAndFewerAreChance() {
    assertThat(codes(sample(withInner(5, 50, 1)))).contains(NoiseCode.RUN_NOT_STEADY);
    assertThat(codes(sample(withInner(4, 50, 1)))).doesNotContain(NoiseCode.RUN_NOT_STEADY);
  }

  /** The median of fifty inner values hardly feels the first two. */
  @Test
  void aWarmUpThatChangesNoValueIsNotNamed() {
    SampleResult sample = sample(withInner(N, 50, .05));
    assertThat(sample.inner().orElseThrow().unsteady()).isPositive();
    assertThat(codes(sample)).doesNotContain(NoiseCode.RUN_NOT_STEADY);
  }

  @Test
  void fewInnerValuesShowNoWarmUp() {
    assertThat(codes(sample(withInner(N, 19, 1)))).doesNotContain(NoiseCode.RUN_NOT_STEADY);
  }

  @Test
  void withoutInnerValuesThereIsNothingToSay() {
    assertThat(sample(rounds("native", MEM, noise(1))).inner()).isEmpty();
  }

  @Test
  void aStepSplitsASampleIntoSegments() {
    double[] stepping = noise(1);
    IntStream.range(20, N).forEach(i -> stepping[i] *= 1.5);
    Analysis analysis = analyze(rounds("native", MEM, noise(1)), rounds("kvm", MEM, stepping));
    List<Segment> segments = analysis.sample("kvm", "mem").orElseThrow().segments();
    assertThat(segments).extracting(Segment::from).containsExactly(1, 21);
    assertThat(segments).extracting(Segment::to).containsExactly(20, 48);
    assertThat(segments.get(1).median()).isCloseTo(1.5, within(.01));
    assertThat(analysis.comparisons().get(0).effect().lastSegments().orElseThrow())
        .isCloseTo(1.5, within(.01));
    assertThat(analysis.comparisons().get(0).effect().firstSegments().orElseThrow())
        .isCloseTo(1, within(.01));
    assertThat(analysis.sample("native", "mem").orElseThrow().segments()).isEmpty();
  }

  @Test
  void steadySamplesHaveNoSegments() {
    Analysis analysis = analyze(rounds("native", MEM, noise(1)), rounds("kvm", MEM, noise(2)));
    assertThat(analysis.comparisons().get(0).effect().lastSegments()).isEmpty();
  }

  /** The first runs warm up by a share that fades over a seventh of their inner values. */
  private static Sample withInner(int warm, int values, double size) {
    Simulation s = Simulation.of(62);
    Map<Integer, List<Double>> inner =
        IntStream.rangeClosed(1, N)
            .boxed()
            .collect(Collectors.toMap(i -> i, i -> run(s, i <= warm ? size : 0, values)));
    Sample sample = rounds("native", MEM, noise(1));
    return new Sample(
        sample.cell(), sample.file(), sample.runs(), List.of(), inner, sample.printedUnit());
  }

  private static List<Double> run(Simulation s, double size, int values) {
    double[] deviations =
        Campaigns.plus(
            s.autoregressive(.3, .01, values), s.warmingUp(size, values / 7.0, 0, values));
    return Arrays.stream(around(1, deviations)).boxed().toList();
  }

  private static Reason<NoiseCode> reason(SampleResult sample, NoiseCode code) {
    return sample.reasons().stream().filter(r -> r.code() == code).findFirst().orElseThrow();
  }

  private static List<NoiseCode> codes(SampleResult sample) {
    return sample.reasons().stream().map(Reason::code).toList();
  }

  private static SampleResult sample(Sample sample) {
    return analyze(sample).samples().get(0);
  }
}
