package dev.tare.dataset.archive.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.CampaignPacker;
import dev.tare.dataset.archive.EventKind;
import dev.tare.dataset.archive.EventsFile;
import dev.tare.dataset.archive.bag.Directory;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveMergerTest {

  private static final Path EXAMPLES = Path.of("examples");

  @TempDir private Path folder;

  private Path from;
  private Path into;

  @BeforeEach
  void archives() throws IOException {
    from = Files.createDirectories(folder.resolve("from"));
    into = Files.createDirectories(folder.resolve("into"));
  }

  @Test
  void whatIsMissingIsCopiedOnce() throws IOException {
    campaign("clean", from.resolve("clean"));
    campaign("failures", from.resolve("node-1/failures"));
    campaign("noisy-disk", from.resolve("node-1/noisy-disk"));
    campaign("noisy-disk", into.resolve("node-1/noisy-disk"));
    pack(from.resolve("node-1/failures"));
    assertThat(merge()).isEqualTo(new ArchiveMerger.Result(2, 1, 0));
    assertThat(Directory.of(into.resolve("clean")))
        .isEqualTo(Directory.of(EXAMPLES.resolve("clean")));
    assertThat(into.resolve("node-1/failures.tar.gz"))
        .hasSameBinaryContentAs(from.resolve("node-1/failures.tar.gz"));
    assertThat(merge()).isEqualTo(new ArchiveMerger.Result(0, 3, 0));
    assertThat(CampaignFinder.find(into)).hasSize(3);
  }

  @Test
  void whatRepeatsANightComesWithIt() throws IOException {
    campaign("clean", from.resolve("node-1/night"));
    campaign("noisy-disk", from.resolve("node-1/confirm/night"));
    campaign("clean", from.resolve("confirm/night"));
    ArchiveMerger merger = new ArchiveMerger(from, into, Optional.of("node-2"));
    assertThat(merger.merge()).isEqualTo(new ArchiveMerger.Result(3, 0, 0));
    assertThat(into.resolve("node-1/confirm/night")).isDirectory();
    assertThat(into.resolve("node-2/confirm/night")).isDirectory();
  }

  @Test
  void theSameCampaignInAnotherFormIsNotCopied() throws IOException {
    pack(campaign("clean", from.resolve("clean")));
    Path there = campaign("clean", into.resolve("clean"));
    Files.writeString(there.resolve("summary.md"), "a report\n");
    assertThat(merge()).isEqualTo(new ArchiveMerger.Result(0, 1, 0));
    assertThat(into.resolve("clean.tar.gz")).doesNotExist();
  }

  @Test
  void nothingIsCopiedWhileNamesCollide() throws IOException {
    campaign("failures", from.resolve("failures"));
    campaign("clean", from.resolve("night"));
    campaign("noisy-disk", into.resolve("night"));
    assertThatThrownBy(this::merge)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("other campaigns have the same name: night; rename");
    assertThat(into.resolve("failures")).doesNotExist();
    assertThat(new ArchiveMerger(from, into, Optional.of("node-2")).merge().copied()).isEqualTo(2);
    assertThat(into.resolve("node-2/night/plan.json")).exists();
  }

  @Test
  void aDamagedCampaignIsNotCopied() throws IOException {
    Path clean = campaign("clean", from.resolve("clean"));
    Files.writeString(clean.resolve("native-cpu.csv"), "time,value\n1,1\n");
    assertThatThrownBy(this::merge).hasMessageContaining("native-cpu.csv: changed after");
    assertThat(into).isEmptyDirectory();
  }

  @Test
  void eventsAreUnited() throws IOException {
    campaign("clean", from.resolve("node-1/clean"));
    campaign("clean", into.resolve("node-1/clean"));
    EventsFile.append(from, event("a"));
    EventsFile.append(from.resolve("node-1"), event("a"));
    EventsFile.append(from.resolve("node-1"), event("b"));
    EventsFile.append(into.resolve("node-1"), event("b"));
    EventsFile.append(into.resolve("node-1"), event("c"));
    assertThat(merge().events()).isEqualTo(2);
    assertThat(merge().events()).isZero();
    assertThat(EventsFile.read(into)).containsExactly(event("a"));
    assertThat(EventsFile.read(into.resolve("node-1")))
        .containsExactly(event("b"), event("c"), event("a"));
  }

  @Test
  void aHostHasAnId() {
    assertThatThrownBy(() -> new ArchiveMerger(from, into, Optional.of("../x")))
        .hasMessageContaining("../x: not the id of a host");
  }

  private ArchiveMerger.Result merge() {
    return new ArchiveMerger(from, into, Optional.empty()).merge();
  }

  private static AlarmEvent event(String text) {
    return new AlarmEvent(
        "2026-11-28T00:00:00Z", EventKind.ACCEPTED, "clean", "native", "cpu", "", text);
  }

  private static Path campaign(String example, Path to) throws IOException {
    return Directory.copy(EXAMPLES.resolve(example), to);
  }

  private static void pack(Path campaign) {
    new CampaignPacker(Optional.empty(), false, true, "tare 0.1.0").pack(campaign);
  }
}
