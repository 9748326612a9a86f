package dev.tare.collector.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.collector.Fakes;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.Inclusion;
import dev.tare.collector.host.Cores;
import dev.tare.dataset.CampaignPlan;
import dev.tare.dataset.Cell;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {

  private static final List<Cell> CELLS =
      List.of(new Cell("a", "x"), new Cell("b", "x"), new Cell("a", "y"), new Cell("b", "y"));

  @Test
  void everyCellHasOneRunInEveryRound() {
    Plan plan = Plan.make(Fakes.spec(8, 2, 1), 8, 5, CELLS);
    var rounds = plan.runs().stream().collect(Collectors.groupingBy(PlannedRun::round));
    assertThat(rounds).hasSize(8);
    assertThat(rounds.values())
        .allSatisfy(
            round -> {
              assertThat(round)
                  .extracting(PlannedRun::cell)
                  .containsExactlyInAnyOrderElementsOf(CELLS);
              assertThat(round).extracting(PlannedRun::position).containsExactly(1, 2, 3, 4);
            });
  }

  @Test
  void theSeedFixesTheOrderAndTheOrderChanges() {
    Plan plan = Plan.make(Fakes.spec(8, 2, 1), 8, 5, CELLS);
    assertThat(Plan.make(Fakes.spec(8, 2, 1), 8, 5, CELLS)).isEqualTo(plan);
    assertThat(Plan.make(Fakes.spec(8, 2, 1), 8, 6, CELLS).runs()).isNotEqualTo(plan.runs());
    assertThat(order(plan, 1)).isNotEqualTo(order(plan, 2));
  }

  @Test
  void roundsAreSpreadEvenlyOverTheSessions() {
    Plan plan = Plan.make(Fakes.spec(7, 3, 1), 7, 5, CELLS);
    assertThat(plan.runs().stream().filter(run -> run.position() == 1))
        .extracting(PlannedRun::session)
        .containsExactly(1, 1, 1, 2, 2, 3, 3);
  }

  @Test
  void theFileKeepsThePlan(@TempDir Path folder) throws IOException {
    Plan plan = Plan.make(Fakes.spec(3, 2, 1), 3, 5, CELLS);
    Files.write(folder.resolve("plan.json"), PlanFile.bytes(plan));
    assertThat(PlanFile.read(folder, CampaignPlan.UNKNOWN)).isEqualTo(plan);
  }

  @Test
  void theFileKeepsWhatEndsItAndWhereItRuns(@TempDir Path folder) throws IOException {
    CampaignSpec adaptive = adaptive().rounds(30).build();
    Plan plan = Plan.make(adaptive, 20, 5, CELLS);
    assertThat(plan.until().orElseThrow().budgeted()).isTrue();
    Files.write(folder.resolve("plan.json"), PlanFile.bytes(plan));
    assertThat(PlanFile.read(folder, CampaignPlan.UNKNOWN)).isEqualTo(plan);
  }

  @Test
  void sessionsOfAnAdaptiveCampaignAreAsLongAsLooksNeed() {
    Plan grows = Plan.make(adaptive().build(), 96, 5, CELLS);
    assertThat(grows.sessions()).isEqualTo(12);
    for (int look : PrecisionTarget.LOOKS) {
      assertThat(grows.runsUntil(look)).hasSize(look * CELLS.size());
      assertThat(grows.runs().get(look * CELLS.size() - 1).session()).isEqualTo(look / 8);
    }
    Plan asked = Plan.make(adaptive().sessions(2).build(), 96, 5, CELLS);
    assertThat(asked.runs().get(48 * CELLS.size()).session()).isEqualTo(2);
    assertThat(asked.sessions()).isEqualTo(2);
  }

  private static CampaignSpecBuilder adaptive() {
    return CampaignSpecBuilder.from(CampaignSpec.of(Profile.STANDARD))
        .seed(5)
        .until(Optional.of(PrecisionTarget.of(0.005, List.of("cpu: a > b"))))
        .cores(new Cores(Optional.of("0,2-3"), OptionalInt.of(2)));
  }

  @Test
  void aBudgetLimitsTheRounds() {
    Catalogue fakes =
        Catalogue.read(Path.of("src/test/benchmarks"), List.of(Path.of("src/test/platforms")))
            .only(List.of(), List.of("constant"), Inclusion.ALWAYS);
    assertThat(
            FirstLook.forecast(fakes, within("60s"), KnownDurations.NONE)
                .plan(within("60s"))
                .rounds())
        .isBetween(2, 3);
    assertThat(
            FirstLook.forecast(fakes, within("4h"), KnownDurations.NONE)
                .plan(within("4h"))
                .rounds())
        .isEqualTo(48);
    assertThatThrownBy(
            () -> FirstLook.forecast(fakes, within("2s"), KnownDurations.NONE).plan(within("2s")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("too small for one round");
  }

  @Test
  void aQuickCampaignIsLimitedUnlessItsRunsAreChosen() {
    Catalogue real =
        Catalogue.read(Path.of("benchmarks"), List.of(Path.of("platforms")))
            .only(List.of(), List.of("native", "docker"), Inclusion.ALWAYS);
    CampaignSpec quick = CampaignSpec.of(Profile.QUICK);
    Forecast few = FirstLook.forecast(real, quick, KnownDurations.NONE);
    assertThat(few.plan(quick).seconds()).isEqualTo(1);
    assertThat(few.isLimited(quick)).isTrue();
    CampaignSpec chosen = Fakes.spec(16, 1, 1);
    Forecast free = FirstLook.forecast(real, chosen, KnownDurations.NONE);
    assertThat(free.plan(chosen).seconds()).isEqualTo(chosen.runSeconds());
    assertThat(free.isLimited(chosen)).isFalse();
  }

  private static CampaignSpec within(String budget) {
    return CampaignSpecBuilder.from(CampaignSpec.of(Profile.NIGHTLY))
        .sessions(1)
        .budget(Duration.parse("PT" + budget))
        .build();
  }

  private static List<Cell> order(Plan plan, int round) {
    return plan.runs().stream().filter(run -> run.round() == round).map(PlannedRun::cell).toList();
  }
}
