package dev.tare.analyzer.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.code.AlarmState;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.HistoryVerdict;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.History.Alarm;
import dev.tare.analyzer.result.History.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A change is news until it is accepted or gone. */
class OpenChangeTest {

  private static final String FIRST = "night-012";

  @Test
  void everyNightSaysSinceWhenHowOftenAndHowMuch() {
    Nights nights = new Nights().add(11, 1.03).add(2, 1.11);
    for (int since = 3; since <= 20; since++) {
      Series kvm = nights.add(1, 1.11).kvm();
      assertThat(kvm.verdict()).isEqualTo(HistoryVerdict.WORSE);
      Alarm open = kvm.open().orElseThrow();
      assertThat(open.from()).isEqualTo(FIRST);
      assertThat(open.nights()).isEqualTo(since);
      assertThat(open.factor().point()).isCloseTo(1.11 / 1.03, within(.005));
      assertThat(open.factor().low()).isBetween(1.03, open.factor().point());
      assertThat(open.factor().high()).isBetween(open.factor().point(), 1.12);
      assertThat(nights.history().isWorse()).isTrue();
      assertThat(nights.codes())
          .contains(FindingCode.HISTORY_WORSE)
          .doesNotContain(FindingCode.HISTORY_TOO_FEW_NIGHTS, FindingCode.HISTORY_SUSPECT);
    }
  }

  @Test
  void theReferenceIsKeptHoweverOldTheChange() {
    Nights nights = new Nights().add(20, 1).add(70, 1.06);
    assertThat(nights.kvm().open().orElseThrow().from()).isEqualTo("night-021");
    assertThat(nights.kvm().level().orElseThrow().value()).isCloseTo(1, within(.003));
    assertThat(nights.kvm().level().orElseThrow().nights()).isEqualTo(20);
  }

  @Test
  void aDismissedChangeIsClosedAndKeepsTheOldLevel() {
    Nights nights = new Nights().add(20, 1).add(4, 1.06);
    assertThat(nights.kvm().verdict()).isEqualTo(HistoryVerdict.WORSE);
    Series dismissed = nights.dismissed("night-024").kvm();
    assertThat(dismissed.verdict()).isEqualTo(HistoryVerdict.STEADY);
    assertThat(dismissed.lastAlarm().orElseThrow().state()).isEqualTo(AlarmState.DISMISSED);
    assertThat(nights.history().isWorse()).isFalse();
    assertThat(nights.add(20, 1).kvm().alarms()).hasSize(1);
  }

  @Test
  void aDismissedChangeThatGoesOnIsANewOne() {
    Nights nights = new Nights().add(20, 1).add(4, 1.06).dismissed("night-024").add(4, 1.06);
    assertThat(nights.kvm().verdict()).isEqualTo(HistoryVerdict.WORSE);
    assertThat(nights.kvm().open().orElseThrow().from()).isEqualTo("night-025");
    assertThat(nights.kvm().level().orElseThrow().value()).isCloseTo(1, within(.003));
  }

  @Test
  void anAcceptanceThatHasEndedNoLongerHolds() {
    CampaignPoint night =
        new CampaignPoint(
            "n", Optional.of("2026-12-24T01:00:00Z"), Map.of(), Map.of(), Optional.empty());
    assertThat(until("2026-12-24").holdsOn(night)).isTrue();
    assertThat(until("2026-12-23").holdsOn(night)).isFalse();
    assertThat(Acceptance.parse("kvm/mem=n").holdsOn(night)).isTrue();
  }

  private static Acceptance until(String date) {
    return new Acceptance(Optional.empty(), "n", Optional.of(date));
  }

  @Test
  void suspectsInARowAreCounted() {
    Nights nights = new Nights().add(14, 1).add(1, 1.08);
    Finding first = nights.finding(FindingCode.HISTORY_SUSPECT).orElseThrow();
    assertThat(first.numbers()).containsEntry("nights", 1.0);
    Finding second = nights.add(1, 1.08).finding(FindingCode.HISTORY_SUSPECT).orElseThrow();
    assertThat(second.numbers()).containsEntry("nights", 2.0);
  }

  @Test
  void suspectsThatAlternateStayAlone() {
    Nights nights = new Nights().add(14, 1);
    for (int i = 0; i < 3; i++) {
      assertThat(nights.add(1, 1.08).finding(FindingCode.HISTORY_SUSPECT).orElseThrow().numbers())
          .containsEntry("nights", 1.0);
      assertThat(nights.add(1, 1).kvm().verdict()).isEqualTo(HistoryVerdict.STEADY);
    }
  }

  @Test
  void aRegressionThatGoesAwayIsSaidOnce() {
    Nights nights = new Nights().add(12, 1).add(4, 1.08).add(1, 1);
    assertThat(nights.kvm().verdict()).isEqualTo(HistoryVerdict.WORSE);
    Series back = nights.add(1, 1).kvm();
    assertThat(back.verdict()).isEqualTo(HistoryVerdict.BACK);
    assertThat(back.lastAlarm().orElseThrow().state()).isEqualTo(AlarmState.GONE);
    assertThat(back.lastAlarm().orElseThrow().until()).contains("night-017");
    assertThat(back.lastAlarm().orElseThrow().nights()).isEqualTo(4);
    assertThat(nights.codes()).contains(FindingCode.HISTORY_BACK);
    assertThat(nights.add(1, 1).kvm().verdict()).isEqualTo(HistoryVerdict.STEADY);
  }

  @Test
  void anImprovementIsOpenToo() {
    Nights nights = new Nights().add(12, 1.1).add(8, 1);
    assertThat(nights.kvm().verdict()).isEqualTo(HistoryVerdict.BETTER);
    assertThat(nights.kvm().open().orElseThrow().factor().high()).isLessThan(.95);
    assertThat(nights.history().isWorse()).isFalse();
  }

  @Test
  void whatGrowsWhileItIsOpenShowsInTheLatest() {
    Nights nights = new Nights().add(12, 1).add(12, 1.05).add(4, 1.2);
    Alarm open = nights.kvm().open().orElseThrow();
    assertThat(open.from()).isEqualTo("night-013");
    assertThat(open.latest().orElseThrow()).isCloseTo(1.2, within(.01));
    assertThat(nights.finding(FindingCode.HISTORY_WORSE).orElseThrow().numbers())
        .containsKey("latest");
  }

  @Test
  void acceptedThenASecondRegression() {
    Nights nights = new Nights(Acceptance.parse("kvm/mem=night-013")).add(12, 1).add(13, 1.08);
    assertThat(nights.kvm().verdict()).isEqualTo(HistoryVerdict.STEADY);
    Alarm second = nights.add(4, 1.15).kvm().open().orElseThrow();
    assertThat(second.from()).isEqualTo("night-026");
    assertThat(second.factor().point()).isCloseTo(1.15 / 1.08, within(.01));
  }

  @Test
  void anAcceptedSeriesLeavesOthersOpen() {
    for (String accepted : List.of("native/mem=night-013", "kvm/cpu=night-013")) {
      Nights nights = new Nights(Acceptance.parse(accepted)).add(12, 1).add(4, 1.08);
      assertThat(nights.history().isWorse()).as(accepted).isTrue();
    }
  }

  @Test
  void acceptedLaterItEndsThen() {
    Nights nights = new Nights(Acceptance.parse("kvm/mem=night-018")).add(12, 1).add(8, 1.08);
    Alarm alarm = nights.kvm().lastAlarm().orElseThrow();
    assertThat(alarm.state()).isEqualTo(AlarmState.ACCEPTED);
    assertThat(alarm.until()).contains("night-018");
    assertThat(nights.history().isWorse()).isFalse();
  }

  @Test
  void nightsWithoutAValueChangeNothing() {
    Nights nights = new Nights().add(12, 1).add(2, 1.08).withoutKvm().add(3, 1.08);
    assertThat(nights.kvm().open().orElseThrow().from()).isEqualTo("night-013");
    assertThat(nights.kvm().open().orElseThrow().nights()).isEqualTo(5);
    List<Nights> without =
        List.of(
            new Nights().add(12, 1).add(4, 1.08).withoutKvm(),
            new Nights().add(12, 1).add(4, 1.08).withoutNative(1.08),
            new Nights().add(12, 1).add(4, 1.08).tooNoisy(1.08),
            new Nights().add(12, 1).add(4, 1.08).withoutKvm().withoutKvm().withoutKvm());
    for (Nights one : without) {
      assertThat(one.kvm().verdict()).isEqualTo(HistoryVerdict.WORSE);
      assertThat(one.kvm().open().orElseThrow().nights()).isEqualTo(4);
      assertThat(one.history().isWorse()).isTrue();
    }
  }

  @Test
  void anotherMachineInBetweenChangesNothing() {
    Nights nights = new Nights().add(12, 1).add(4, 1.08).on("Ryzen").add(2, 1.3);
    assertThat(nights.history().isWorse()).isFalse();
    assertThat(nights.on("Xeon").add(1, 1.08).kvm().open().orElseThrow().nights()).isEqualTo(5);
  }

  @Test
  void whatIsSteadyIsNotListedOnceItIsNoLongerMeasured() {
    assertThat(new Nights().add(14, 1).withoutKvm().history().series())
        .extracting(Series::id)
        .containsExactly("history-native-mem");
  }

  @Test
  void aSlowDriftOpensOnceAndStays() {
    Nights nights = new Nights().add(12, 1);
    List<String> since = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      nights.add(1, 1 + Math.min(.1, .005 * i));
      nights.kvm().open().ifPresent(open -> since.add(open.from()));
    }
    assertThat(since).hasSizeGreaterThan(20).containsOnly(since.get(0));
  }
}
