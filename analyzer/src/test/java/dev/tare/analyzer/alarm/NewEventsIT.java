package dev.tare.analyzer.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Cell;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import dev.tare.dataset.archive.EventsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the mornings after simulated nights record and tell. */
class NewEventsIT {

  private static final String STEP = "a/kvm=+8%@13..";

  @TempDir private Path archive;

  @Test
  void quietNightsTellNothing() {
    assertThat(host(16, "none").until(16).events()).isEmpty();
  }

  @Test
  void aStepIsOneItemThatStaysOpenUntilItIsAccepted() {
    Mornings host = host(20, STEP).until(20);
    assertThat(host.told()).hasSize(1).allMatch(told -> told.endsWith(" kvm worse"));
    assertThat(host.open()).singleElement().satisfies(item -> assertThat(item.parts()).hasSize(2));
    assertThat(host.status().hasRegression()).isTrue();
    host.accept(new Cell("kvm", "cpu"), 13, "").accept(new Cell("kvm", "mem"), 13, "new kernel");
    assertThat(host.until(20).open()).isEmpty();
    assertThat(host.status().hasRegression()).isFalse();
    assertThat(host.items().get(0).state()).isEqualTo(ItemState.ACCEPTED);
    assertThat(host.items().get(0).decisions()).containsExactly("(Anna)", "new kernel (Anna)");
  }

  @Test
  void anAcceptanceThatEndsLeavesTheStepOpenAgainAndToldOnce() {
    Mornings host = host(20, STEP).until(16);
    host.accept(new Cell("kvm", "cpu"), 13, "until 2025-01-18: known");
    host.accept(new Cell("kvm", "mem"), 13, "until 2025-01-18: known");
    assertThat(host.until(18).open()).isEmpty();
    assertThat(host.until(20).open()).hasSize(1);
    assertThat(host.told()).hasSize(1);
    assertThat(host.status().hasRegression()).isTrue();
  }

  @Test
  void aDismissedChangeIsClosedAndAReturnIsNotTold() {
    Mornings host = host(22, "a/kvm=+8%@13..16").until(16);
    assertThat(host.open()).hasSize(1);
    assertThat(host.dismiss("kvm").until(22).open()).isEmpty();
    assertThat(host.told()).hasSize(1);
    assertThat(host.items()).extracting(ArchiveItem::state).containsOnly(ItemState.DISMISSED);
  }

  @Test
  void aChangeThatGoesAwayByItselfIsClosed() {
    Mornings host = host(24, "a/kvm=+8%@13..17").until(24);
    assertThat(host.told()).hasSize(1);
    assertThat(host.items()).extracting(ArchiveItem::state).containsExactly(ItemState.GONE);
    assertThat(host.events())
        .filteredOn(event -> event.event() == EventKind.WENT_AWAY)
        .hasSize(2)
        .extracting(AlarmEvent::text)
        .containsOnly("worse: back since " + Mornings.name(18));
  }

  @ParameterizedTest
  @CsvSource({
    "absent, neither benchmark ran",
    "unusable, both benchmarks not usable",
    "failed, both benchmarks failed"
  })
  void aMissingPlatformIsToldOnceWithItsWord(String effect, String what) {
    Mornings host = host(8, "a/docker=" + effect + "@4..6").until(5);
    assertThat(host.told()).containsExactly("4 docker missing");
    assertThat(host.status().missing())
        .extracting(MissingCells::text)
        .containsExactly("docker: " + what + " since " + Mornings.name(4));
    assertThat(host.status().isIncomplete()).isTrue();
    assertThat(host.status().complete()).contains(Mornings.name(3));
    assertThat(host.until(8).open()).isEmpty();
    assertThat(host.told()).hasSize(1);
    assertThat(host.status().isIncomplete()).isFalse();
  }

  @Test
  void silenceIsToldOnceAndEnds() {
    Mornings host = host(10, "a/*=absent@4..6").until(6);
    assertThat(host.told()).containsExactly("4  silent");
    assertThat(host.status().old()).isTrue();
    assertThat(host.status().silent()).isTrue();
    assertThat(host.until(10).open()).isEmpty();
    assertThat(host.told()).hasSize(1);
    assertThat(host.status().old()).isFalse();
  }

  @Test
  void aHostWhoseNightsAreIncompleteIsNotSilent() {
    Mornings host = host(8, "a/docker=absent@4..").until(8);
    assertThat(host.status().old()).isTrue();
    assertThat(host.status().silent()).isFalse();
  }

  @Test
  void silenceThatNobodySawIsToldAfterwards() {
    Mornings host = host(10, "a/*=absent@4..6").until(3);
    Mornings late = host.skipTo(7);
    assertThat(late.told()).containsExactly("7  silent");
    assertThat(late.open()).isEmpty();
  }

  @Test
  void plannedAbsencesAreNotTold() {
    Mornings host = host(12, "a/docker=absent@4..7", "a/*=absent@9..10").until(3);
    host.absent("docker", 7).until(8).absent("", 10).until(12);
    assertThat(host.told()).isEmpty();
    assertThat(host.status().isIncomplete()).isFalse();
  }

  @Test
  void anAbsenceThatLastsLongerThanPlannedIsTold() {
    Mornings host = host(8, "a/docker=absent@4..7").until(3).absent("docker", 5).until(8);
    assertThat(host.told()).containsExactly("6 docker missing");
  }

  @Test
  void whatWasOpenOnAnotherMachineIsNotComparableAnyMore() {
    Mornings host = host(20, STEP, "a/*=machine@18..").until(20);
    assertThat(host.told()).hasSize(1);
    assertThat(host.open()).isEmpty();
    assertThat(host.events())
        .filteredOn(event -> event.event() == EventKind.WENT_AWAY)
        .extracting(AlarmEvent::text)
        .containsOnly("worse: not comparable any more: host.machine differs");
  }

  /** As after a kill at any moment of writing the file. */
  @Test
  void whateverWasCutOffIsRecordedAgainOnce() throws IOException {
    Mornings host = host(16, STEP, "a/docker=absent@14..");
    HostNights nights = host.skipTo(16).soFar();
    Path events = archive.resolve(EventsFile.NAME);
    EventsFile.extend(archive, known -> NewEvents.of(known, nights, host.now(), Mornings.MAX_AGE));
    String whole = Files.readString(events);
    assertThat(EventsFile.read(archive)).hasSize(4);
    for (int size = 0; size < whole.length(); size += 7) {
      Files.writeString(events, whole.substring(0, size));
      EventsFile.extend(archive, k -> NewEvents.of(k, nights, host.now(), Mornings.MAX_AGE));
      assertThat(Files.readString(events)).isEqualTo(whole);
    }
  }

  private Mornings host(int nights, String... events) {
    return Mornings.of(archive, List.of("a"), nights, 5, events).get(0);
  }
}
