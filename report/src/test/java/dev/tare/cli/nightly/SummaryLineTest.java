package dev.tare.cli.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.cli.nightly.state.NightStates;
import dev.tare.cli.nightly.state.StepOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryLineTest {

  @Test
  void allThatMattersIsInOneLine() {
    assertThat(
            SummaryLine.of(
                NightStates.partial(
                    NightStates.step("site", StepOutcome.FAILED, "full"),
                    NightStates.step("index", StepOutcome.DONE, "3")),
                List.of("kvm worse, 2026-11-28T0100Z: cpu +5.0 %", "docker missing, x: mem")))
        .isEqualTo(
            "node-1 2026-11-28T0100Z: partial (the budget was used up), 36 of 48 runs,"
                + " 1 regression open, 2 cells missing, site failed, finished 2026-11-27T0100Z;"
                + " new: kvm worse, 2026-11-28T0100Z: cpu +5.0 %; docker missing, x: mem");
  }
}
