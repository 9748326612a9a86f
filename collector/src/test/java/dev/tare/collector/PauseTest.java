package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.plan.CampaignSpec;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Failure;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cell that fails repeatedly pauses. */
class PauseTest {

  @TempDir private Path temporary;

  @Test
  void threeFailuresInARowPauseACellForTheRestOfTheSession() {
    Fakes fakes = new Fakes(temporary);
    CampaignSpec spec = Fakes.only("alpha", Fakes.spec(10, 2, 10, "constant", "failing"));
    assertThat(fakes.collect(into(), false, spec))
        .isEqualTo(new CollectResult(CollectStatus.DONE, 20, 10, 10));
    String wrong = "WRONG_SUM";
    assertThat(failures("failing"))
        .extracting(Failure::reason)
        .containsExactly(
            wrong, wrong, wrong, "PAUSED", "PAUSED", wrong, wrong, wrong, "PAUSED", "PAUSED");
    assertThat(failures("failing").get(3).log()).isEmpty();
    assertThat(failures("failing").get(3).exit()).isEmpty();
    assertThat(fakes.said.toString()).contains("failing-alpha failed three times in a row");
  }

  @Test
  void aCellThatSucceedsNowAndThenGoesOn() {
    CampaignSpec spec = Fakes.only("alpha", Fakes.spec(9, 1, 10, "flaky"));
    new Fakes(temporary).collect(into(), false, spec);
    assertThat(failures("flaky")).hasSize(6).extracting(Failure::reason).containsOnly("EXIT_1");
  }

  @Test
  void aPausedRunIsNotMadeLater() {
    Fakes fakes = new Fakes(temporary);
    CampaignSpec spec = Fakes.only("alpha", Fakes.spec(5, 1, 10, "failing"));
    CollectResult first = fakes.collect(into(), false, spec);
    assertThat(fakes.collect(into(), true, spec)).isEqualTo(first);
    assertThat(failures("failing")).hasSize(5);
  }

  private Path into() {
    return temporary.resolve("campaign");
  }

  private List<Failure> failures(String platform) {
    Dataset dataset = DatasetReader.read(into());
    return dataset.sample(new Cell(platform, "alpha")).orElseThrow().failures();
  }
}
