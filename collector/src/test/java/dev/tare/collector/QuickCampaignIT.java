package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.KnownDurations;
import dev.tare.collector.plan.Profile;
import dev.tare.collector.plan.RunDuration;
import dev.tare.collector.run.PilotRuns;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Description;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.platform.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quick campaign whose forecast does not fit into its five minutes. */
class QuickCampaignIT {

  private static final CampaignSpec QUICK = CampaignSpec.of(Profile.QUICK);

  @TempDir private Path temporary;
  private Fakes fakes;
  private Path into;

  @BeforeEach
  void begin() throws IOException {
    Path platforms = Files.createDirectory(temporary.resolve("platforms"));
    platform(platforms, "host", "none");
    platform(platforms, "quick", "container");
    platform(platforms, "slow", "vm");
    fakes = Fakes.overPlatforms(platforms, temporary);
    into = temporary.resolve("campaign");
  }

  @Test
  void whatDoesNotFitIsLeftOutBeforeItStartsAndToldWithItsReason() {
    remember(Map.of("slow-alpha", 60.0, "slow-beta", 60.0, "host-beta", 10.0, "quick-beta", 10.0));
    CollectResult collected = fakes.collect(into, false, QUICK);
    assertThat(collected.planned()).isEqualTo(2 * 16);
    assertThat(collected.measured()).isEqualTo(collected.planned());
    assertThat(collected.incomplete()).isFalse();
    assertThat(fakes.said.toString())
        .contains("slow is left out of a quick campaign of five minutes", "would take: 32 min 0 s");
    Platform slow = described().platforms().get(2);
    assertThat(slow.usable()).isFalse();
    assertThat(slow.reasonCode()).hasValue(Platform.NOT_QUICK);
    assertThat(described().benchmarks()).hasSize(1);
    assertThat(described().facts().get("left_out").get("beta")).contains("21 min 20 s");
    assertThat(into).isDirectoryNotContaining("glob:**-beta.csv");
  }

  @Test
  void aCellWhosePilotIsCutOffCountsAsTooSlow() {
    Cell cell = new Cell("slow", "alpha");
    PilotRuns.Times times =
        new PilotRuns.Times(new KnownDurations(null, null), List.of(cell), Duration.ZERO);
    RunDuration bound = new RunDuration(0.3, QUICK.pilotTimeout());
    assertThat(times.with(bound).runs()).containsEntry("slow-alpha", bound);
    assertThat(bound.took() * 16).isBetween(280.0, 300.0);
    assertThat(QUICK.pilotLimit()).isLessThan(Duration.ofMinutes(2));
  }

  private Description described() {
    return DataPackage.read(into).orElseThrow().description();
  }

  /** Durations of runs with a target of 0.3 s; those not named are short. */
  private void remember(Map<String, Double> slow) {
    Map<String, RunDuration> runs = new TreeMap<>();
    for (String platform : List.of("host", "quick", "slow")) {
      for (String benchmark : List.of("alpha", "beta")) {
        String cell = platform + "-" + benchmark;
        runs.put(cell, new RunDuration(0.3, slow.getOrDefault(cell, 0.4)));
      }
    }
    fakes.paths.claimCache();
    new KnownDurations(runs, Map.of()).write(fakes.paths.durations());
  }

  private static void platform(Path parent, String id, String isolation) throws IOException {
    Path folder = Files.createDirectory(parent.resolve(id));
    Files.writeString(
        folder.resolve("platform.yaml"), "title: " + id + "\nisolation: " + isolation + "\n");
    Path run = Files.writeString(folder.resolve("run"), "#!/bin/sh\necho 1\n");
    run.toFile().setExecutable(true);
  }
}
