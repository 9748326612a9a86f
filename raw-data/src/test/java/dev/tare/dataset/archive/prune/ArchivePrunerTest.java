package dev.tare.dataset.archive.prune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.archive.CampaignPacker;
import dev.tare.dataset.archive.CampaignVerifier;
import dev.tare.dataset.archive.bag.Directory;
import dev.tare.dataset.archive.bag.OpenCampaign;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchivePrunerTest {

  private static final KeepRules LAST = new KeepRules(1, 0, 0);

  @TempDir private Path folder;

  private final List<String> lines = new ArrayList<>();
  private Path archive;

  @BeforeEach
  void archive() throws IOException {
    archive = Files.createDirectories(folder.resolve("archive"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 2026-03-02b",
    "3, 0, 0, 2026-03-02b 2026-03-01 2026-02-28",
    "0, 2, 0, 2026-03-02b 2026-03-01",
    "0, 0, 3, 2026-03-02b 2026-02-28 2025-12-31",
    "1, 1, 9, 2026-03-02b 2026-02-28 2025-12-31",
    "99, 0, 0, 2026-03-02b 2026-03-01 2026-02-28 2025-12-31"
  })
  void theLastOfEachPeriodIsKept(int daily, int weekly, int monthly, String kept) {
    Map<Path, LocalDate> dates = new TreeMap<>();
    for (String name :
        List.of("2025-12-31", "2026-02-28", "2026-03-01", "2026-03-02a", "2026-03-02b")) {
      dates.put(Path.of(name), LocalDate.parse(name.substring(0, 10)));
    }
    assertThat(new KeepRules(daily, weekly, monthly).kept(dates))
        .extracting(Path::toString)
        .containsExactlyInAnyOrder(kept.split(" "));
  }

  @Test
  void whatWasMeasuredStaysAndTheRestIsTold() throws IOException {
    Path old = campaign("failures", "2026-01-01T0000Z");
    Files.writeString(old.resolve("index.de.html"), "report");
    Files.writeString(old.resolve("analysis.json"), "{}");
    campaign("clean", "2026-01-02T0000Z");
    var before = Directory.of(old);
    var runs = DatasetReader.read(old).samples().get(0).runs();
    assertThat(prune(true)).isOne();
    assertThat(Directory.of(old)).isEqualTo(before);
    assertThat(lines.get(0)).startsWith(old + ": would lose ");
    assertThat(prune(false)).isOne();
    var after = Directory.of(old);
    assertThat(after.remove("thinned.csv"))
        .startsWith("file,bytes,sha256,rule\n")
        .contains("native-cpu.inner.csv,", "index.de.html,6,", "daily 1, weekly 0, monthly 0");
    before.keySet().removeIf(n -> n.matches(".*\\.inner\\.csv|log/.*|index.*"));
    assertThat(after).isEqualTo(before);
    assertThat(CampaignVerifier.check(old)).isEqualTo("as sealed");
    assertThat(DatasetReader.read(old).issues())
        .extracting(issue -> issue.code())
        .doesNotContain(IssueCode.SEAL);
    assertThat(DatasetReader.read(old).samples().get(0).runs()).isEqualTo(runs);
    assertThat(prune(false)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void whatRepeatsANightIsThinnedWithIt(boolean packed) throws IOException {
    campaign("clean", "node/2026-01-01T0000Z");
    Path old = campaign("clean", "node/confirm/2026-01-01T0000Z");
    campaign("clean", "node/2026-01-02T0000Z");
    Path kept = campaign("clean", "node/confirm/2026-01-02T0000Z");
    var before = Directory.of(kept);
    if (packed) {
      new CampaignPacker(Optional.empty(), false, true, "tare").pack(old);
    }
    assertThat(prune(false)).isEqualTo(2);
    assertThat(lines).anyMatch(line -> line.contains("node/confirm/2026-01-01T0000Z"));
    assertThat(packed || Files.exists(old.resolve("thinned.csv"))).isTrue();
    assertThat(Directory.of(kept)).isEqualTo(before);
    assertThat(prune(false)).isZero();
  }

  @Test
  void aPrunedBagStillVerifiesAndSaysSo() throws IOException {
    Path old = campaign("clean", "2026-01-01T0000Z");
    campaign("clean", "2026-01-02T0000Z");
    new CampaignPacker(Optional.empty(), false, true, "tare").pack(old);
    Path bag = archive.resolve("2026-01-01T0000Z.tar.gz");
    long before = Files.size(bag);
    assertThat(prune(false)).isOne();
    assertThat(Files.size(bag)).isLessThan(before);
    assertThat(CampaignVerifier.check(bag)).startsWith("valid, ");
    boolean told = OpenCampaign.read(bag, d -> Files.exists(d.resolve("thinned.csv")));
    assertThat(told).isTrue();
  }

  @Test
  void aFileThatIsMissingForOtherReasonsIsStillMissing() throws IOException {
    Path old = campaign("clean", "2026-01-01T0000Z");
    campaign("clean", "2026-01-02T0000Z");
    prune(false);
    Files.delete(old.resolve("native-cpu.csv"));
    assertThatThrownBy(() -> CampaignVerifier.check(old))
        .hasMessageContaining("native-cpu.csv: listed in datapackage.json, but missing");
  }

  @Test
  void nobodyCanThinRuns() throws IOException {
    Path night = campaign("clean", "2026-01-01T0000Z");
    Files.delete(night.resolve("native-cpu.csv"));
    Files.writeString(
        night.resolve("thinned.csv"), "file,bytes,sha256,rule\nnative-cpu.csv,1,0,mine\n");
    assertThatThrownBy(() -> CampaignVerifier.check(night))
        .hasMessageContaining("native-cpu.csv: listed in datapackage.json, but missing");
  }

  @Test
  void aDamagedCampaignIsNotTouched() throws IOException {
    Path old = campaign("clean", "2026-01-01T0000Z");
    campaign("clean", "2026-01-02T0000Z");
    Files.writeString(old.resolve("native-mem.inner.csv"), "run,index,value\n");
    var before = Directory.of(old);
    assertThatThrownBy(() -> prune(false)).hasMessageContaining("native-mem.inner.csv: changed");
    assertThat(Directory.of(old)).isEqualTo(before);
  }

  private int prune(boolean dry) {
    lines.clear();
    return new ArchivePruner(LAST, dry, "tare 0.1.0", lines::add).prune(archive);
  }

  private Path campaign(String example, String name) throws IOException {
    return Directory.copy(Path.of("examples").resolve(example), archive.resolve(name));
  }
}
