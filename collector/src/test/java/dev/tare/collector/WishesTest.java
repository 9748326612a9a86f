package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.CampaignSpecBuilder;
import dev.tare.collector.plan.Profile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was named and cannot be measured is told, before or after, and never passed over. */
class WishesTest {

  @TempDir private Path temporary;
  private Fakes fakes;
  private Path into;

  @BeforeEach
  void begin() {
    fakes = new Fakes(temporary);
    into = temporary.resolve("campaign");
  }

  @Test
  void aNamedPlatformThatIsNotUsableMakesACampaignIncomplete() {
    CollectResult collected =
        fakes.collect(into, false, Fakes.spec(1, 1, 10, "constant", "absent"));
    assertThat(collected.measured()).isEqualTo(collected.planned()).isPositive();
    assertThat(collected.remarks())
        .containsExactly("absent is not measured: there is no such thing (buy one)");
    assertThat(collected.incomplete()).isTrue();
  }

  @Test
  void theSameIsToldWhenItIsResumedAfterItsLastRun() {
    CampaignSpec spec = Fakes.spec(1, 1, 10, "constant", "absent");
    fakes.collect(into, false, spec);
    assertThat(fakes.collect(into, true, spec).incomplete()).isTrue();
  }

  @Test
  void aNamedPlatformOnWhichNothingRunsIsTold() {
    CollectResult collected =
        fakes.collect(into, false, Fakes.only("beta", Fakes.spec(1, 1, 10, "constant", "lasting")));
    assertThat(collected.remarks())
        .containsExactly("lasting is not measured: beta: it has no second letter");
  }

  @Test
  void aPlatformThatWasNotNamedMayBeMissing() throws IOException {
    Path platforms = Files.createDirectory(temporary.resolve("platforms"));
    platform(platforms, "works", "run", "echo 1");
    platform(platforms, "gone", "probe", "echo '@reason it is gone'; exit 1");
    fakes = Fakes.overPlatforms(platforms, temporary);
    CollectResult collected = fakes.collect(into, false, unnamed());
    assertThat(collected.measured()).isPositive();
    assertThat(collected.incomplete()).isFalse();
  }

  @Test
  void nothingToMeasureIsAnErrorThatSaysWhy() {
    CampaignSpec spec = Fakes.only("beta", Fakes.spec(1, 1, 10, "lasting"));
    assertThatThrownBy(() -> fakes.collect(into, false, spec))
        .isInstanceOf(InputException.class)
        .hasMessage("nothing to measure: beta on lasting: it has no second letter");
    assertThat(into).doesNotExist();
  }

  @Test
  void aTargetBelowAFileIsRefusedBeforeAnythingIsPrepared() throws IOException {
    Files.writeString(into, "a file");
    assertThatThrownBy(
            () -> fakes.collect(into.resolve("night"), false, Fakes.spec(1, 1, 10, "constant")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("night: cannot be created: " + into + " is a file");
    assertThat(fakes.said.toString()).doesNotContain("preparing");
  }

  @Test
  void aTargetThatTheKernelHoldsReadOnlyIsRefused() {
    Path target = Path.of("/proc/night");
    assertThatThrownBy(() -> fakes.collect(target, false, Fakes.spec(1, 1, 10, "constant")))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("/proc/night: cannot be ");
  }

  private static CampaignSpec unnamed() {
    return CampaignSpecBuilder.from(CampaignSpec.of(Profile.QUICK))
        .benchmarks(List.of("alpha"))
        .rounds(1)
        .seconds(0.01)
        .build();
  }

  private static void platform(Path parent, String id, String step, String script)
      throws IOException {
    Path folder = Files.createDirectory(parent.resolve(id));
    Files.writeString(folder.resolve("platform.yaml"), "title: One\nisolation: container\n");
    Files.writeString(folder.resolve(step), "#!/bin/sh\n" + script + "\n");
    folder.resolve(step).toFile().setExecutable(true);
  }
}
