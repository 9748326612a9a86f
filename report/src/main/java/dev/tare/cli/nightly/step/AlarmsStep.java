package dev.tare.cli.nightly.step;

import dev.tare.analyzer.alarm.HostNights;
import dev.tare.analyzer.alarm.HostStatus;
import dev.tare.analyzer.alarm.NewEvents;
import dev.tare.cli.alarm.AnalyzedNights;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventsFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Records what is new and what has gone. */
public record AlarmsStep(Duration maxAge) {

  public StepReport take(Tonight night) {
    if (night.host().campaigns().isEmpty()) {
      return StepReport.skipped("the host has no campaigns");
    }
    HostNights nights = AnalyzedNights.of(night.host(), night.log().of(StepName.ALARMS));
    Instant now = Instant.now();
    List<AlarmEvent> added =
        EventsFile.extend(
            night.host().directory(), known -> NewEvents.of(known, nights, now, maxAge));
    night.status(HostStatus.of(night.host().events(), nights, now, maxAge));
    return StepReport.done(added.size() + (added.size() == 1 ? " event" : " events"));
  }
}
