package dev.tare.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.expectation.ExpectationsFile;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.analyzer.result.Options;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file, the analysis holds only numbers. */
class OddValuesTest {

  private static final double[] ODD = {
    0, -1, 1, 1, 2, 0.5, 1e-300, 1e300, 1e15, -3e7, 0.336, 0.337, Double.MIN_VALUE
  };

  private final Random random = new Random(20261123);

  @Test
  void oddValuesAreSurvivedAndNeverBecomeNaN() {
    AnalysisOptions options =
        new AnalysisOptions(
            Optional.empty(),
            Options.STANDARD,
            ExpectationsFile.parse("odd", List.of("*: native ~ docker > kvm")));
    for (int i = 0; i < 150; i++) {
      Dataset dataset = Campaigns.of(sample("native"), sample("docker"), sample("kvm"));
      assertThat(AnalysisFile.text(Analyzer.analyze(dataset, options)))
          .doesNotContain("NaN", "Infinity");
    }
  }

  private Sample sample(String platform) {
    int n = 1 + random.nextInt(30);
    int kinds = 1 + random.nextInt(ODD.length);
    boolean tame = random.nextBoolean();
    double[] values =
        IntStream.range(0, n)
            .mapToDouble(i -> tame ? 1 + random.nextInt(kinds) : ODD[random.nextInt(kinds)])
            .toArray();
    Benchmark benchmark = random.nextBoolean() ? Campaigns.CPU : Campaigns.MEM;
    return switch (random.nextInt(3)) {
      case 0 -> Campaigns.rounds(platform, benchmark, values);
      case 1 -> Campaigns.sessions(platform, benchmark, values, Math.min(n, 3));
      default -> Campaigns.block(platform, benchmark, values, random.nextInt(2));
    };
  }
}
