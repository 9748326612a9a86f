package dev.tare.collector.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.Fakes;
import dev.tare.collector.run.CampaignFolder;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.CampaignPlan;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Description;
import dev.tare.dataset.datapackage.DataPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign that was killed before its start is started again, and perhaps killed again. */
class RestartTest {

  private static final List<Cell> CELLS = List.of(new Cell("a", "x"), new Cell("b", "x"));
  private static final String LEFT = ".tare-1-0123456789abcdef.tmp";

  @TempDir private Path into;

  private final Plan old = Plan.make(Fakes.spec(8, 2, 1), 8, 5, CELLS);
  private final Plan other = Plan.make(Fakes.spec(4, 2, 1), 4, 6, CELLS);

  @BeforeEach
  void killedBeforeItsStart() throws IOException {
    Files.createDirectory(into.resolve("log"));
    Files.write(into.resolve("plan.json"), PlanFile.bytes(old));
    Files.writeString(into.resolve(LEFT), "{");
  }

  @Test
  void aNewScheduleReplacesTheOldOne() {
    recreate();
    assertThat(into.resolve(LEFT)).doesNotExist();
    assertThat(PlanFile.read(into, CampaignPlan.UNKNOWN)).isEqualTo(other);
    assertThat(DataPackage.read(into)).isPresent();
  }

  @Test
  void thereIsAScheduleAtEveryMoment() throws Exception {
    try (WatchService watch = into.getFileSystem().newWatchService()) {
      into.register(
          watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
      recreate();
      assertThat(untilTheDescription(watch))
          .contains("ENTRY_CREATE plan.json")
          .doesNotContain("ENTRY_DELETE plan.json");
    }
  }

  private static List<String> untilTheDescription(WatchService watch) throws Exception {
    List<String> seen = new ArrayList<>();
    while (!seen.contains("ENTRY_CREATE datapackage.json")) {
      WatchKey key = watch.poll(10, TimeUnit.SECONDS);
      assertThat(key).as("after " + seen).isNotNull();
      for (WatchEvent<?> event : key.pollEvents()) {
        seen.add(event.kind().name() + " " + event.context());
      }
      key.reset();
    }
    return seen;
  }

  @Test
  void onceTidiedItCanBeTidiedAgain() {
    UnstartedCampaign.tidy(into);
    UnstartedCampaign.tidy(into);
    assertThat(UnstartedCampaign.schedule(into)).contains(old);
  }

  private void recreate() {
    Campaign campaign = Campaign.bare("restarted");
    Description nothing = new Description(campaign, Map.of(), List.of(), List.of(), Map.of());
    CampaignFolder.recreate(into, nothing, other).close();
  }
}
