package dev.tare.dataset.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsFileTest {

  private static final AlarmEvent ACCEPTED =
      new AlarmEvent(
          "2026-11-28T08:30:00Z",
          EventKind.ACCEPTED,
          "night-12",
          "kvm",
          "cpu",
          "Anna, \"root\"",
          "new\nkernel");

  @TempDir private Path archive;

  @Test
  void whatIsAppendedIsRead() {
    assertThat(EventsFile.read(archive)).isEmpty();
    EventsFile.append(archive, ACCEPTED);
    EventsFile.append(archive, ACCEPTED);
    assertThat(EventsFile.read(archive)).containsExactly(ACCEPTED, ACCEPTED);
  }

  @Test
  void aLineThatAnInterruptedProgramLeftIsReplaced() throws IOException {
    EventsFile.append(archive, ACCEPTED);
    Path file = archive.resolve(EventsFile.NAME);
    Files.writeString(file, Files.readString(file) + "2026-11-29T08:30:00Z,acc");
    assertThat(EventsFile.read(archive)).containsExactly(ACCEPTED);
    EventsFile.append(archive, ACCEPTED);
    assertThat(EventsFile.read(archive)).containsExactly(ACCEPTED, ACCEPTED);
  }

  @Test
  void whatFollowsIsAddedOnce() {
    EventsFile.append(archive, ACCEPTED);
    assertThat(EventsFile.extend(archive, EventsFileTest::seen)).hasSize(1);
    assertThat(EventsFile.extend(archive, EventsFileTest::seen)).isEmpty();
    assertThat(EventsFile.read(archive)).hasSize(2).startsWith(ACCEPTED);
  }

  private static List<AlarmEvent> seen(List<AlarmEvent> known) {
    return known.size() > 1
        ? List.of()
        : List.of(new AlarmEvent("2026-12-01", EventKind.NOTE, "night-12", "kvm", "", "", "seen"));
  }

  @Test
  void anUnknownEventIsRefusedWithItsLine() throws IOException {
    EventsFile.append(archive, ACCEPTED);
    Path file = archive.resolve(EventsFile.NAME);
    Files.writeString(file, Files.readString(file) + "2026-11-29,forgotten,night-12,,,,\n");
    assertThatThrownBy(() -> EventsFile.read(archive))
        .hasMessageContaining("events.csv:4: forgotten: no event that this version knows");
  }

  @ParameterizedTest
  @CsvSource({
    "until 2026-12-24: rack is moved, 2026-12-24, rack is moved",
    "until 2026-12-24, 2026-12-24, ''",
    "until we know more, , until we know more",
    "'', , ''"
  })
  void aTextMayStateAnEnd(String text, String end, String why) {
    StatedUntil stated = StatedUntil.parse(text);
    assertThat(stated).isEqualTo(new StatedUntil(Optional.ofNullable(end), why));
    assertThat(stated.text()).isEqualTo(text);
  }

  @Test
  void anotherHeaderIsRefused() throws IOException {
    Path file = Files.writeString(archive.resolve(EventsFile.NAME), "time,value\n1,2\n");
    assertThatThrownBy(() -> EventsFile.append(archive, ACCEPTED))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("events.csv:1: not the header time,event,campaign");
    assertThat(file).hasContent("time,value\n1,2\n");
  }

  @Test
  void anArchiveWithEventsIsNoCampaign() throws IOException {
    Path night = Files.createDirectory(archive.resolve("night-01"));
    Files.writeString(night.resolve("kvm-cpu.csv"), "time,value\n1,2\n");
    EventsFile.append(archive, ACCEPTED);
    assertThat(CampaignFinder.find(archive)).containsExactly(night);
  }
}
