package dev.tare.cli.struck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Each acceptance is one row or none, and earlier rows stay. */
final class Accepted implements Struck {

  private final Launched tare;
  private final Path archive;
  private final List<AlarmEvent> known = new ArrayList<>();
  private int texts;

  Accepted(Launched tare) throws Exception {
    this.tare = tare;
    this.archive = tare.folder().resolve("archive");
    String night = archive.resolve("night").toString();
    assertThat(tare.run("simulate", "--scenario", "steady", "--rounds", "8", "--into", night))
        .as(tare.text())
        .isZero();
  }

  @Override
  public List<String> command() {
    texts++;
    return List.of(
        "alarms", "accept", archive.toString(), "kvm/cpu", "--from", "night", "--text", text());
  }

  private String text() {
    return "number " + texts;
  }

  @Override
  public void requireWhole() {
    List<AlarmEvent> events = EventsFile.read(archive);
    assertThat(events.size()).isBetween(known.size(), known.size() + 1);
    assertThat(events.subList(0, known.size())).isEqualTo(known);
    if (events.size() > known.size()) {
      assertThat(events.get(known.size()).text()).isEqualTo(text());
      known.add(events.get(known.size()));
    }
  }

  @Override
  public void complete() throws Exception {
    int before = known.size();
    assertThat(tare.run(command())).as(tare.text()).isZero();
    requireWhole();
    assertThat(known).hasSize(before + 1);
  }
}
