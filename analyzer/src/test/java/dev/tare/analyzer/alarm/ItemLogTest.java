package dev.tare.analyzer.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has become of the items of a host, from its events. */
class ItemLogTest {

  private static final String TODAY = "2026-12-01";

  private final List<AlarmEvent> events = new ArrayList<>();

  @Test
  void theBenchmarksOfAPlatformAndNightAreOneItem() {
    opened("n1", "kvm", "cpu", "worse: +5 %").opened("n1", "kvm", "mem", "better: -4 %");
    opened("n1", "docker", "cpu", "worse: +5 %").opened("n2", "kvm", "fork", "worse: +5 %");
    opened("n1", "kvm", "disk", "missing: failed");
    assertThat(items())
        .extracting(item -> item.platform() + " " + item.campaign() + " " + item.text())
        .containsExactly(
            "kvm n1 cpu costs +5 %; mem costs -4 %",
            "docker n1 cpu costs +5 %", "kvm n2 fork costs +5 %", "kvm n1 disk failed");
    assertThat(items().get(0).kind()).isEqualTo(ItemKind.WORSE);
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED, n0, kvm, cpu, known, ACCEPTED",
    "ACCEPTED, n0, '', '', known, ACCEPTED",
    "ACCEPTED, n0, kvm, mem, known, OPEN",
    "ACCEPTED, n0, kvm, cpu, until 2026-12-01: known, ACCEPTED",
    "ACCEPTED, n0, kvm, cpu, until 2026-11-30: known, OPEN",
    "DISMISSED, n1, kvm, cpu, until n3: chance, DISMISSED",
    "DISMISSED, n2, kvm, cpu, until n3: chance, OPEN",
    "WENT_AWAY, n1, kvm, cpu, worse: back, GONE",
    "WENT_AWAY, n1, kvm, cpu, missing: measured again, OPEN",
    "NOTE, n1, kvm, '', seen, OPEN",
    "ABSENT_UNTIL, '', kvm, '', until 2026-12-24, OPEN"
  })
  void whatHappenedDecides(
      EventKind kind,
      String campaign,
      String platform,
      String benchmark,
      String text,
      ItemState expected) {
    opened("n1", "kvm", "cpu", "worse: +5 %");
    add(kind, campaign, platform, benchmark, text);
    assertThat(items()).singleElement().extracting(ArchiveItem::state).isEqualTo(expected);
  }

  @Test
  void aSizeWithoutDirectionIsNoCost() {
    opened("n1", "kvm", "cpu", "changed: +5 %");
    assertThat(items().get(0).text()).isEqualTo("cpu +5 %");
  }

  @Test
  void itemsAreOrderedByKindAndNight() {
    opened("n10", "kvm", "cpu", "worse: +5 %").opened("n9", "qemu", "cpu", "worse: +5 %");
    opened("n1", "kvm", "cpu", "better: -5 %").opened("n9", "docker", "cpu", "worse: +5 %");
    assertThat(items().stream().sorted(ArchiveItem.order(List.of("n1", "n9", "n10"))))
        .extracting(item -> item.campaign() + " " + item.platform())
        .containsExactly("n9 docker", "n9 qemu", "n10 kvm", "n1 kvm");
  }

  @Test
  void anItemIsOpenWhileOnePartIs() {
    opened("n1", "kvm", "cpu", "worse: +5 %").opened("n1", "kvm", "mem", "worse: +5 %");
    add(EventKind.ACCEPTED, "n1", "kvm", "cpu", "");
    assertThat(items().get(0).isOpenRegression()).isTrue();
    add(EventKind.WENT_AWAY, "n1", "kvm", "mem", "worse: back");
    assertThat(items().get(0).isOpen()).isFalse();
  }

  @Test
  void aChangeForTheBetterIsNoRegression() {
    opened("n1", "kvm", "cpu", "better: -5 %");
    assertThat(items().get(0).isOpen()).isTrue();
    assertThat(items().get(0).isOpenRegression()).isFalse();
  }

  @Test
  void whatWasToldIsNotDueAgain() {
    opened("n1", "kvm", "cpu", "worse: +5 %").opened("n1", "kvm", "mem", "missing: failed");
    List<ArchiveItem> due = Deliveries.due(log());
    assertThat(due).hasSize(2);
    events.addAll(
        Deliveries.told(due.subList(0, 1), "mail", Instant.parse("2026-12-01T06:00:00Z")));
    assertThat(Deliveries.due(log()))
        .singleElement()
        .extracting(ArchiveItem::kind)
        .isEqualTo(ItemKind.MISSING);
  }

  @Test
  void remarksAndConfirmationsAreKept() {
    opened("n1", "kvm", "cpu", "worse: +5 %");
    add(EventKind.CONFIRMED, "n1", "kvm", "cpu", "");
    add(EventKind.NOTE, "n1", "kvm", "", "new BIOS");
    assertThat(items().get(0).isConfirmed()).isTrue();
    assertThat(items().get(0).decisions()).containsExactly("new BIOS");
  }

  @Test
  void whatMeasuringAgainShowedLastCounts() {
    opened("n1", "kvm", "cpu", "worse: +5 %");
    assertThat(items().get(0).again()).isEmpty();
    add(EventKind.NOT_CONFIRMED, "n1", "kvm", "cpu", SecondLook.text("n2"));
    assertThat(items().get(0).again()).contains(new SecondLook(false, Optional.of("n2")));
    assertThat(items().get(0).isOpen()).isTrue();
    add(EventKind.CONFIRMED, "n1", "kvm", "cpu", SecondLook.text("n3"));
    assertThat(items().get(0).again()).contains(new SecondLook(true, Optional.of("n3")));
  }

  @ParameterizedTest
  @CsvSource({"6, 0, true", "5, 0, false", "9, 1, false", "0, 7, true", "0, 0, false"})
  void manyOnOneSideAreSuspicious(int worse, int better, boolean oneSided) {
    for (int i = 0; i < worse; i++) {
      opened("w" + i, "kvm", "cpu", "worse: +5 %");
    }
    for (int i = 0; i < better; i++) {
      opened("b" + i, "kvm", "cpu", "better: -5 %");
    }
    opened("s", "", "", "silent: no campaign");
    SelfAudit audit = SelfAudit.of(items(), "2026-01-01");
    assertThat(audit.isOneSided()).isEqualTo(oneSided);
    assertThat(audit.isTooFew()).isEqualTo(worse + better < 6);
    assertThat(audit.open()).isEqualTo(worse + better);
    assertThat(SelfAudit.of(items(), "2026-12-02").open()).isZero();
  }

  @Test
  void anAbsenceHoldsUntilItsDateAndForItsPlatform() {
    add(EventKind.ABSENT_UNTIL, "", "kvm", "", "until 2026-12-24: moved");
    add(EventKind.ABSENT_UNTIL, "", "qemu", "cpu", "until 2026-12-24");
    PlannedAbsences planned = PlannedAbsences.of(events);
    assertThat(planned.of("kvm", "mem", "2026-12-24")).isEqualTo(Optional.of("2026-12-24"));
    assertThat(planned.of("kvm", "mem", "2026-12-25")).isEmpty();
    assertThat(planned.of("qemu", "mem", "2026-12-24")).isEmpty();
    assertThat(planned.ofHost("2026-12-24")).isEmpty();
  }

  private ItemLogTest opened(String campaign, String platform, String benchmark, String text) {
    return add(EventKind.OPENED, campaign, platform, benchmark, text);
  }

  private ItemLogTest add(
      EventKind kind, String campaign, String platform, String benchmark, String text) {
    events.add(new AlarmEvent(TODAY + "T06:00:00Z", kind, campaign, platform, benchmark, "", text));
    return this;
  }

  private ItemLog log() {
    return ItemLog.of(events, TODAY);
  }

  private List<ArchiveItem> items() {
    return log().items();
  }
}
