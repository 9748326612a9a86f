package dev.tare.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.code.CapabilityState;
import dev.tare.analyzer.code.FindingTopic;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Capability;
import dev.tare.analyzer.result.Comparison;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CodedReason;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What measures something else is never set against what it is not. */
class IncomparableTest {

  private static final String BECAUSE = "its processes have no address space of their own";

  @Test
  void incomparableCellsMeetOnlyEachOther() {
    assertThat(analysis().comparisons())
        .extracting(Comparison::id)
        .containsExactlyInAnyOrder("docker-mem:native", "unikernel-mem:unikernel_kvm");
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
    Dataset plain =
        Campaigns.of(
            Campaigns.rounds("native", Campaigns.MEM, level(100)),
            Campaigns.rounds("docker", Campaigns.MEM, level(110)),
            Campaigns.rounds("unikernel", Campaigns.MEM, level(1)),
            Campaigns.rounds("unikernel_kvm", Campaigns.MEM, level(0.1)));
    Description d = plain.description();
    CodedReason because = CodedReason.of("NO_REAL_PROCESS", BECAUSE);
    Map<Cell, CodedReason> incomparable =
        Map.of(new Cell("unikernel", "mem"), because, new Cell("unikernel_kvm", "mem"), because);
    return Analyzer.analyze(
        new Dataset(
            new Description(
                d.campaign(),
                d.facts(),
                d.benchmarks(),
                d.platforms(),
                d.notApplicable(),
                incomparable),
            plain.samples(),
            plain.issues()),
        AnalysisOptions.STANDARD);
  }

  private static double[] level(double level) {
    return IntStream.range(0, 16).mapToDouble(i -> level * (1 + 0.001 * (i * 7 % 5))).toArray();
  }
}
