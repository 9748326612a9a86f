package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.CampaignSpecBuilder;
import dev.tare.collector.plan.PrecisionTarget;
import dev.tare.collector.plan.Profile;
import dev.tare.collector.plan.StoppingRule.CheckResult;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Run;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Campaigns whose number of rounds is decided by a stopping rule. */
class AdaptiveTest {

  @TempDir private Path temporary;
  private Fakes fakes;
  private Path into;
  private final List<Integer> looks = new ArrayList<>();

  @BeforeEach
  void begin() {
    fakes = new Fakes(temporary);
    into = temporary.resolve("campaign");
    fakes.rule = (soFar, until) -> check(soFar, 24);
  }

  @Test
  void itEndsWhenALookFindsThatEnoughIsKnown() throws IOException {
    assertThat(fakes.collect(into, false, spec(Profile.QUICK)))
        .isEqualTo(new CollectResult(CollectStatus.DONE, 24, 24, 0));
    assertThat(looks).containsExactly(16, 24);
    Dataset dataset = DatasetReader.read(into);
    assertThat(dataset.campaign().plan().rounds()).hasValue(24);
    assertThat(dataset.campaign().plan().runs()).hasValue(24);
    assertThat(dataset.campaign().finished()).isPresent();
    assertThat(dataset.issues()).isEmpty();
    assertThat(dataset.facts().get("campaign"))
        .containsEntry("looks", "16, 24")
        .containsEntry("ended", "reached");
    assertThat(dataset.fact("options", "until")).contains("1 %");
    assertThat(Files.readString(into.resolve("plan.json")))
        .contains("\"rounds\" : 96", "\"target\" : 0.01", "\"round\" : 96");
  }

  @Test
  void itEndsAtTheLastRoundAtTheLatest() {
    assertThat(
            fakes.collect(
                into, false, CampaignSpecBuilder.from(spec(Profile.QUICK)).rounds(18).build()))
        .isEqualTo(new CollectResult(CollectStatus.DONE, 18, 18, 0));
    assertThat(looks).containsExactly(16, 18);
    assertThat(DatasetReader.read(into).fact("campaign", "ended")).contains("cap");
  }

  @Test
  void sessionsHaveALengthWhenNobodyKnowsHowManyThereWillBe() {
    fakes.collect(into, false, spec(Profile.STANDARD));
    Dataset dataset = DatasetReader.read(into);
    assertThat(dataset.campaign().plan().sessions()).hasValue(3);
    assertThat(dataset.samples().get(0).runs())
        .filteredOn(run -> run.session().getAsInt() == 2)
        .extracting(Run::number)
        .containsExactly(9, 10, 11, 12, 13, 14, 15, 16);
  }

  @Test
  void whateverMomentItIsCutOffAtItEndsWhereItWouldHaveEnded() {
    long seed = 5;
    Random random = new Random(seed);
    CampaignSpec spec = spec(Profile.QUICK);
    fakes.collect(temporary.resolve("whole"), false, spec);
    looks.clear();
    for (int part = 0; part < 6; part++) {
      int dies = 1 + random.nextInt(6);
      fakes.rule =
          (soFar, until) -> {
            CheckResult check = check(soFar, 24);
            if (random.nextBoolean()) {
              throw new IllegalStateException("dies at a look");
            }
            return check;
          };
      tryToCollect(spec, dies);
    }
    fakes.rule = (soFar, until) -> check(soFar, 24);
    assertThat(fakes.collect(into, true, spec))
        .isEqualTo(new CollectResult(CollectStatus.DONE, 24, 24, 0));
    assertThat(rows(into)).isEqualTo(rows(temporary.resolve("whole")));
    assertThat(looks).as("looks with seed " + seed).containsOnly(16, 24);
  }

  @Test
  void whatHasEndedIsNotLookedAtAgain() {
    CampaignSpec spec = spec(Profile.QUICK);
    fakes.collect(into, false, spec);
    fakes.rule = (soFar, until) -> new CheckResult(false, "changed its mind");
    assertThat(fakes.collect(into, true, spec))
        .isEqualTo(new CollectResult(CollectStatus.DONE, 24, 24, 0));
  }

  private void tryToCollect(CampaignSpec spec, int dies) {
    fakes.dyingAfter = OptionalInt.of(dies);
    try {
      fakes.collect(into, true, spec);
    } catch (IllegalStateException died) {
      assertThat(died).hasMessageStartingWith("dies");
    }
    fakes.dyingAfter = OptionalInt.empty();
  }

  private CheckResult check(Dataset soFar, int enough) {
    int last = soFar.samples().get(0).runs().stream().mapToInt(Run::number).max().orElse(0);
    looks.add(last);
    return new CheckResult(last >= enough, "is looked at");
  }

  private static List<String> rows(Path campaign) {
    return DatasetReader.read(campaign).samples().get(0).runs().stream()
        .map(run -> run.number() + " " + run.round() + " " + run.session() + " " + run.value())
        .toList();
  }

  private static CampaignSpec spec(Profile profile) {
    return CampaignSpecBuilder.from(CampaignSpec.of(profile))
        .platforms(List.of("constant"))
        .benchmarks(List.of("alpha"))
        .seconds(0.01)
        .timeout(10)
        .seed(7)
        .until(Optional.of(PrecisionTarget.of(0.01, List.of())))
        .build();
  }
}
