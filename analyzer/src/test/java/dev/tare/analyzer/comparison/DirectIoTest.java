package dev.tare.analyzer.comparison;

import static dev.tare.analyzer.Campaigns.CPU;
import static dev.tare.analyzer.Campaigns.DISK;
import static dev.tare.analyzer.Campaigns.noise;
import static dev.tare.analyzer.Campaigns.rounds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.CampaignComparison;
import dev.tare.analyzer.Campaigns;
import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Options;
import dev.tare.dataset.Dataset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What wrote to the disk directly is not compared with what went through a page cache. */
class DirectIoTest {

  @ParameterizedTest
  @CsvSource({
    "native-disk-random, direct, docker-disk-random, direct",
    "native, direct, docker, direct",
    "native, disk-random.direct, docker, disk-random.direct",
    "disk-random, native.direct, disk-random, docker.direct",
  })
  void onOneSideOnlyIsUndecidedWithThatReason(String a, String ofA, String b, String ofB) {
    Map<String, Map<String, String>> facts =
        a.equals(b)
            ? Map.of(a, Map.of(ofA, "1", ofB, "0"))
            : Map.of(a, Map.of(ofA, "yes"), b, Map.of(ofB, "no"));
    Comparison comparison = disk(facts);
    assertThat(comparison.verdict()).isEqualTo(ComparisonVerdict.UNDECIDED);
    assertThat(comparison.decidingReason()).hasValue(ComparisonCode.DIRECT_IO);
    assertThat(Campaigns.expectation(dataset(facts), "disk-random: docker >>(3x) native").verdict())
        .isEqualTo(ExpectationVerdict.UNDECIDED);
  }

  @Test
  void onBothSidesOrUnknownIsCompared() {
    assertThat(disk(facts("1", "1")).verdict()).isEqualTo(ComparisonVerdict.BETTER);
    assertThat(disk(facts("0", "0")).verdict()).isEqualTo(ComparisonVerdict.BETTER);
    assertThat(disk(facts("1", "not visible")).verdict()).isEqualTo(ComparisonVerdict.BETTER);
    assertThat(disk(Map.of("native", Map.of("direct", "1"))).verdict())
        .isEqualTo(ComparisonVerdict.BETTER);
  }

  @Test
  void otherBenchmarksHaveNoDisk() {
    Dataset dataset =
        Campaigns.with(
            Map.of("native", Map.of("direct", "1"), "docker", Map.of("direct", "0")),
            rounds("native", CPU, noise(100)),
            rounds("docker", CPU, noise(50)));
    assertThat(Analyzer.analyze(dataset, AnalysisOptions.STANDARD).comparisons().get(0).verdict())
        .isEqualTo(ComparisonVerdict.WORSE);
  }

  @Test
  void twoCampaignsMayDifferLikewise() {
    Dataset earlier = dataset(facts("1", "1"));
    Dataset later =
        Campaigns.with(
            facts("0", "1"),
            rounds("native", DISK, noise(101)),
            rounds("docker", DISK, noise(401)));
    assertThat(CampaignComparison.of(earlier, later, Options.STANDARD).comparisons())
        .extracting(Comparison::platform, c -> c.has(ComparisonCode.DIRECT_IO))
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("native", true),
            org.assertj.core.groups.Tuple.tuple("docker", false));
  }

  private static Map<String, Map<String, String>> facts(String native_, String docker) {
    return Map.of(
        "native-disk-random", Map.of("direct", native_),
        "docker-disk-random", Map.of("direct", docker));
  }

  private static Comparison disk(Map<String, Map<String, String>> facts) {
    return Analyzer.analyze(dataset(facts), AnalysisOptions.STANDARD).comparisons().get(0);
  }

  private static Dataset dataset(Map<String, Map<String, String>> facts) {
    return Campaigns.with(
        facts, rounds("native", DISK, noise(100)), rounds("docker", DISK, noise(400)));
  }
}
