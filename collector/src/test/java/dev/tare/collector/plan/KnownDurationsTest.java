package dev.tare.collector.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.collector.CollectResult;
import dev.tare.collector.CollectStatus;
import dev.tare.collector.Fakes;
import dev.tare.collector.host.Tools;
import dev.tare.collector.script.CampaignScript;
import dev.tare.dataset.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Remembered durations of runs and sessions. */
class KnownDurationsTest {

  private static final Tools TOOLS = Tools.of(System.getenv());

  @TempDir private Path temporary;

  @Test
  void aCampaignLeavesWhatItsRunsTook() {
    Fakes fakes = new Fakes(temporary);
    fakes.collect(temporary.resolve("campaign"), false, Fakes.spec(3, 1, 10, "lasting"));
    KnownDurations known = KnownDurations.read(fakes.paths.durations());
    RunDuration took = known.runs().get("lasting-alpha");
    assertThat(took.seconds()).isEqualTo(0.01);
    assertThat(took.took()).isBetween(0.01, 5.0);
    assertThat(known.sessions()).containsOnlyKeys("lasting");
  }

  @Test
  void aPlanSaysWhereItsTimesComeFrom() {
    Fakes fakes = new Fakes(temporary);
    CampaignSpec spec = Fakes.spec(4, 1, 10, "constant");
    assertThat(CampaignScript.of(fakes.paths, TOOLS, spec))
        .contains("none of these benchmarks is timed");
    fakes.collect(temporary.resolve("campaign"), false, Fakes.only("alpha", spec));
    assertThat(CampaignScript.of(fakes.paths, TOOLS, spec)).contains("1 of 2 are estimated");
    assertThat(CampaignScript.of(fakes.paths, TOOLS, Fakes.only("alpha", spec)))
        .contains("(from earlier runs on this host)");
  }

  @Test
  void aPilotMakesAPlanSure() {
    Fakes fakes = new Fakes(temporary);
    CampaignSpec spec = Fakes.spec(4, 1, 10, "lasting");
    assertThat(fakes.collector().pilot(spec)).isEmpty();
    assertThat(fakes.said.toString()).contains("timing one run of each benchmark");
    assertThat(CampaignScript.of(fakes.paths, TOOLS, spec))
        .contains("(from earlier runs on this host)");
    assertThat(fakes.paths.running()).isEmptyDirectory();
    fakes.said.getBuffer().setLength(0);
    assertThat(fakes.collector().pilot(spec)).isEmpty();
    assertThat(fakes.said.toString()).doesNotContain("timing one run of each benchmark");
  }

  @Test
  void aBudgetIsPreparedByOneRunOfEachCellThatIsNotKept() {
    Fakes fakes = new Fakes(temporary);
    CampaignSpec spec =
        CampaignSpecBuilder.from(Fakes.spec(2, 1, 10, "lasting"))
            .budget(Duration.ofSeconds(30))
            .build();
    CollectResult collected = fakes.collect(temporary.resolve("one"), false, spec);
    assertThat(collected).isEqualTo(new CollectResult(CollectStatus.DONE, 2, 2, 0));
    assertThat(fakes.said.toString()).contains("timing one run of each benchmark");
    fakes.said.getBuffer().setLength(0);
    fakes.collect(temporary.resolve("two"), false, spec);
    assertThat(fakes.said.toString()).doesNotContain("timing one run of each benchmark");
  }

  @Test
  void slowInnerValuesFitIntoLongerRuns() {
    RunDuration slow = new RunDuration(1, 8);
    assertThat(slow.at(1)).isEqualTo(8);
    assertThat(slow.at(10)).isEqualTo(11);
    assertThat(new RunDuration(10, 10.3).at(1)).isEqualTo(1.3, within(1e-9));
    assertThat(new RunDuration(1, 1.3).at(10)).isEqualTo(10.3, within(1e-9));
  }

  @Test
  void aFileThatCannotBeReadIsNoMemory() throws IOException {
    Path file = temporary.resolve("durations.json");
    assertThat(KnownDurations.read(file)).isEqualTo(KnownDurations.NONE);
    assertThat(KnownDurations.read(Files.writeString(file, "{\"runs\": 3}")))
        .isEqualTo(KnownDurations.NONE);
    KnownDurations known =
        new KnownDurations(Map.of("a-x", new RunDuration(1, 2)), Map.of("a", 0.5));
    known.write(file);
    assertThat(KnownDurations.read(file)).isEqualTo(known);
    assertThat(known.run(new Cell("a", "x"), 1)).hasValue(2);
    assertThat(known.run(new Cell("b", "x"), 1)).isEmpty();
  }
}
