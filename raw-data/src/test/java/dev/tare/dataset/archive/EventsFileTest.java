package dev.tare.dataset.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsFileTest {

  private static final AlarmEvent ACCEPTED =
      new AlarmEvent(
          "2026-11-28T08:30:00Z",
          AlarmEvent.ACCEPTED,
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
