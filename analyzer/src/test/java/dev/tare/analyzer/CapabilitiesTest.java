package dev.tare.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.code.CapabilityState;
import dev.tare.analyzer.result.Capability;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.platform.Platform;
import dev.tare.dataset.platform.PlatformTraits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapabilitiesTest {

  /** A quick campaign leaves out what might well be usable. */
  @ParameterizedTest
  @CsvSource({"NOT_QUICK, NOT_MEASURED", "KVM_ABSENT, NOT_USABLE"})
  void whatWasNotTriedForWantOfTimeIsNotCalledUnusable(String code, CapabilityState state) {
    Platform platform =
        new Platform(
            "vm", "VM", "vm", false, Optional.of("why"), Optional.of(code), PlatformTraits.UNKNOWN);
    List<Benchmark> benchmarks = List.of(Campaigns.CPU);
    Description description =
        new Description(Campaign.bare("test"), Map.of(), benchmarks, List.of(platform), Map.of());
    Capability cell =
        Capabilities.of(
                new Dataset(description, List.of(), List.of()), List.of(platform), benchmarks)
            .get(0);
    assertThat(cell.state()).isEqualTo(state);
    assertThat(cell.reason()).hasValue("why");
    assertThat(cell.reasonCode()).hasValue(code);
  }
}
