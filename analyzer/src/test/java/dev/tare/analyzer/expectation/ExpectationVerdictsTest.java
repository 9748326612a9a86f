package dev.tare.analyzer.expectation;

import static dev.tare.analyzer.Campaigns.CPU;
import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.N;
import static dev.tare.analyzer.Campaigns.around;
import static dev.tare.analyzer.Campaigns.block;
import static dev.tare.analyzer.Campaigns.expectation;
import static dev.tare.analyzer.Campaigns.noise;
import static dev.tare.analyzer.Campaigns.rounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.analyzer.Campaigns;
import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.file.InputException;
import org.junit.jupiter.api.Test;

/** What becomes of somebody's claims. */
class ExpectationVerdictsTest {

  @Test
  void expectationsAreConfirmedRefutedOrLeftOpen() {
    Dataset dataset =
        Campaigns.of(
            rounds("native", MEM, noise(1)),
            rounds("docker", MEM, noise(1.0001)),
            rounds("kvm", MEM, noise(1.05)),
            rounds("qemu", MEM, noise(40)));
    assertThat(verdict(dataset, "mem: native ~ docker >>(20x) qemu"))
        .isEqualTo(ExpectationVerdict.CONFIRMED);
    assertThat(verdict(dataset, "mem: native > docker >> qemu"))
        .isEqualTo(ExpectationVerdict.REFUTED);
    assertThat(verdict(dataset, "mem: native ~ kvm")).isEqualTo(ExpectationVerdict.UNDECIDED);
    assertThat(verdict(dataset, "mem: native > rump")).isEqualTo(ExpectationVerdict.UNDECIDED);
  }

  @Test
  void aPlatformThatWasLeftOutLeavesAClaimOpenAndAnInventedOneIsAMistake() {
    Dataset dataset = Campaigns.of(rounds("native", MEM, noise(1)), rounds("mine", MEM, noise(2)));
    assertThat(expectation(dataset, "mem: native > kvm_raw").clauses().get(0).reasons())
        .extracting(Reason::code)
        .containsExactly(ComparisonCode.NOT_MEASURED);
    assertThat(verdict(dataset, "disk-random: native > mine"))
        .isEqualTo(ExpectationVerdict.UNDECIDED);
    assertThat(verdict(dataset, "mem: native > mine")).isEqualTo(ExpectationVerdict.CONFIRMED);
    assertThatThrownBy(() -> verdict(dataset, "mem: native > theirs"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("test:1:15: unknown platform 'theirs'; known: docker, ");
  }

  @Test
  void theDirectionOfTheBenchmarkCounts() {
    Dataset dataset = Campaigns.of(rounds("native", CPU, noise(2)), rounds("kvm", CPU, noise(1)));
    assertThat(verdict(dataset, "cpu: native > kvm")).isEqualTo(ExpectationVerdict.CONFIRMED);
    assertThat(verdict(dataset, "cpu: kvm >= native")).isEqualTo(ExpectationVerdict.REFUTED);
  }

  @Test
  void anOpenClauseSaysHowManyRunsWouldDecide() {
    Dataset dataset =
        Campaigns.of(
            rounds("native", MEM, around(1, Simulation.of(2).independent(0.05, N))),
            rounds("kvm", MEM, around(1, Simulation.of(52).independent(0.05, N))));
    Expectation.Clause clause = expectation(dataset, "mem: native ~ kvm").clauses().get(0);
    assertThat(clause.verdict()).isEqualTo(ExpectationVerdict.UNDECIDED);
    assertThat(clause.needsRuns()).hasValue(45);
  }

  @Test
  void aClauseAtItsBoundaryIsOutOfReach() {
    Dataset dataset =
        Campaigns.of(rounds("native", MEM, noise(1)), rounds("kvm", MEM, noise(1.05)));
    Expectation.Clause clause = expectation(dataset, "mem: native ~ kvm").clauses().get(0);
    assertThat(clause.needsRuns()).isEmpty();
    assertThat(clause.reasons())
        .extracting(Reason::code)
        .contains(ComparisonCode.NOT_WITH_THIS_SCHEDULE);
  }

  @Test
  void aChainIsQualifiedAsItsClausesAre() {
    Dataset dataset =
        Campaigns.of(
            rounds("native", MEM, noise(1)),
            rounds("docker", MEM, noise(1.08)),
            rounds("qemu", MEM, noise(40)));
    assertThat(expectation(dataset, "mem: native > docker").qualified()).isTrue();
    assertThat(expectation(dataset, "mem: native > docker > qemu").qualified()).isTrue();
    assertThat(expectation(dataset, "mem: native > qemu").qualified()).isFalse();
    assertThat(expectation(dataset, "mem: docker ~ native >> qemu").verdict())
        .isEqualTo(ExpectationVerdict.REFUTED);
    assertThat(expectation(dataset, "mem: docker ~ native >> qemu").qualified()).isTrue();
  }

  @Test
  void farBetterIsQualifiedWhereTheNoiseCarriesOnlyMore() {
    Dataset dataset =
        Campaigns.of(
            block("native", MEM, around(1, Simulation.of(2).independent(0.25, N)), 0),
            block("docker", MEM, around(2.5, Simulation.of(3).independent(0.25, N)), 0),
            block("qemu", MEM, around(40, Simulation.of(4).independent(0.25, N)), 0));
    Expectation close = expectation(dataset, "mem: native >> docker");
    assertThat(close.verdict()).isEqualTo(ExpectationVerdict.CONFIRMED);
    assertThat(close.qualified()).isTrue();
    Expectation far = expectation(dataset, "mem: native >> qemu");
    assertThat(far.verdict()).isEqualTo(ExpectationVerdict.CONFIRMED);
    assertThat(far.qualified()).isFalse();
  }

  private static ExpectationVerdict verdict(Dataset dataset, String line) {
    return expectation(dataset, line).verdict();
  }
}
