package dev.tare.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.code.CapabilityState;
import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.code.FindingTopic;
import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Capability;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Reason;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CodedReason;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What measures something else is never set against what it is not. */
class IncomparableTest {

  private static final String BECAUSE = "its processes have no address space of their own";
  private static final String DOCKER = "docker-mem:native";
  private static final Map<Cell, CodedReason> INCOMPARABLE =
      Map.of(
          new Cell("unikernel", "mem"), CodedReason.of("NO_REAL_PROCESS", BECAUSE),
          new Cell("unikernel_kvm", "mem"), CodedReason.of("NO_REAL_PROCESS", BECAUSE));

  /** Not with each other either: a process of Rumprun is no thread of our unikernel. */
  @Test
  void incomparableCellsAreComparedWithNothing() {
    assertThat(analysis().comparisons()).extracting(Comparison::id).containsExactly(DOCKER);
  }

  /** The baseline, one, or all but one of the platforms, whatever the reasons. */
  @ParameterizedTest
  @CsvSource({
    "native, docker-mem:unikernel docker-mem:unikernel_kvm unikernel-mem:unikernel_kvm",
    "unikernel, docker-mem:native unikernel_kvm-mem:native unikernel_kvm-mem:docker",
    "native docker unikernel, ''",
  })
  void whicheverItIs(String platforms, String compared) {
    Map<Cell, CodedReason> incomparable = new TreeMap<>();
    for (String platform : platforms.split(" ")) {
      incomparable.put(new Cell(platform, "mem"), CodedReason.plain("because of " + platform));
    }
    Set<Set<String>> expected =
        Stream.of(compared.split(" ")).map(IncomparableTest::both).collect(Collectors.toSet());
    expected.removeIf(Set::isEmpty);
    assertThat(analysis(incomparable).comparisons())
        .extracting(comparison -> both(comparison.id()))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Set<String> both(String id) {
    return id.isEmpty() ? Set.of() : Set.of(id.replace("-mem", "").split(":"));
  }

  /** They were measured, so "not measured" would be wrong. */
  @Test
  void aClaimAboutThemIsUndecidedForThisReason() {
    String claim = "mem: unikernel > native > docker";
    assertThat(Campaigns.expectation(dataset(INCOMPARABLE), claim).clauses())
        .filteredOn(clause -> clause.left().equals("unikernel"))
        .allMatch(clause -> clause.verdict() == ExpectationVerdict.UNDECIDED)
        .flatExtracting(Expectation.Clause::reasons)
        .extracting(Reason::code)
        .containsOnly(ComparisonCode.INCOMPARABLE);
  }

  /** A thousandth of the others' values is no other unit where it means something else. */
  @Test
  void itsUnitIsNotJudgedByTheOthersEither() {
    assertThat(analysis().lint()).extracting(Lint::code).doesNotContain(LintCode.OTHER_UNIT);
    assertThat(analysis(Map.of()).lint()).extracting(Lint::code).contains(LintCode.OTHER_UNIT);
  }

  @Test
  void noFindingSpeaksOfAnOverheadThatIsNone() {
    assertThat(analysis().findings())
        .filteredOn(finding -> finding.code().topic() == FindingTopic.COMPARISON)
        .noneMatch(
            finding ->
                finding.baseline().equals(Optional.of("native"))
                    && finding.platform().orElseThrow().startsWith("unikernel"));
  }

  @Test
  void capabilitySaysWhy() {
    assertThat(analysis().capabilities())
        .filteredOn(capability -> capability.reason().isPresent())
        .allMatch(capability -> capability.reasonCode().equals(Optional.of("NO_REAL_PROCESS")))
        .extracting(Capability::platform, Capability::state, c -> c.reason().orElseThrow())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("unikernel", CapabilityState.MEASURED, BECAUSE),
            org.assertj.core.groups.Tuple.tuple(
                "unikernel_kvm", CapabilityState.MEASURED, BECAUSE));
  }

  private static Analysis analysis() {
    return analysis(INCOMPARABLE);
  }

  private static Analysis analysis(Map<Cell, CodedReason> incomparable) {
    return Analyzer.analyze(dataset(incomparable), AnalysisOptions.STANDARD);
  }

  private static Dataset dataset(Map<Cell, CodedReason> incomparable) {
    Dataset plain =
        Campaigns.of(
            Campaigns.rounds("native", Campaigns.MEM, level(100)),
            Campaigns.rounds("docker", Campaigns.MEM, level(110)),
            Campaigns.rounds("unikernel", Campaigns.MEM, level(0.1)),
            Campaigns.rounds("unikernel_kvm", Campaigns.MEM, level(0.1)));
    Description d = plain.description();
    Description description =
        new Description(
            d.campaign(),
            d.facts(),
            d.benchmarks(),
            d.platforms(),
            d.notApplicable(),
            incomparable);
    return new Dataset(description, plain.samples(), plain.issues());
  }

  private static double[] level(double level) {
    return IntStream.range(0, 16).mapToDouble(i -> level * (1 + 0.001 * (i * 7 % 5))).toArray();
  }
}
