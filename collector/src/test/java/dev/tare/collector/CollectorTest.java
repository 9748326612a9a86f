package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.CampaignSpecBuilder;
import dev.tare.collector.process.CampaignLock;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CodedReason;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectorTest {

  @TempDir private Path temporary;
  private Fakes fakes;
  private Path into;

  @BeforeEach
  void begin() {
    fakes = new Fakes(temporary);
    into = temporary.resolve("campaign");
  }

  @Test
  void everyPlannedRunHasItsRowAndItsInnerValues() {
    CollectResult collected = fakes.collect(into, false, Fakes.spec(3, 2, 10, "constant", "noisy"));
    assertThat(collected).isEqualTo(new CollectResult(CollectStatus.DONE, 12, 12, 0));
    Dataset dataset = DatasetReader.read(into);
    assertThat(dataset.issues()).isEmpty();
    Sample sample = dataset.sample(new Cell("constant", "alpha")).orElseThrow();
    assertThat(sample.runs()).extracting(Run::number).containsExactly(1, 2, 3);
    assertThat(sample.runs()).extracting(Run::value).containsOnly(42.0);
    assertThat(sample.runs()).extracting(run -> run.session().getAsInt()).containsExactly(1, 1, 2);
    assertThat(sample.inner().get(2)).containsExactly(41.0, 43.0);
    assertThat(dataset.fact("constant-alpha", "seconds")).contains("0.010");
    assertThat(dataset.campaign().finished()).isPresent();
  }

  @Test
  void evidenceStandsBesideEachValue() {
    fakes.collect(into, false, Fakes.spec(1, 1, 10, "constant", "noisy"));
    Dataset dataset = DatasetReader.read(into);
    Run flushed = dataset.sample(new Cell("constant", "beta")).orElseThrow().runs().get(0);
    Run forbidden = dataset.sample(new Cell("noisy", "beta")).orElseThrow().runs().get(0);
    assertThat(flushed.columns())
        .containsEntry(CsvColumns.FLUSHED, "true")
        .containsKey(CsvColumns.STEAL);
    assertThat(forbidden.columns()).containsEntry(CsvColumns.FLUSHED, "false");
    assertThat(forbidden.number(CsvColumns.SECONDS).getAsDouble()).isBetween(0.01, 10.0);
    assertThat(forbidden.columns()).containsEntry(CsvColumns.EXIT, "0");
  }

  @Test
  void everyCampaignSaysHowMuchOfItsTimeWasInsideRuns() {
    fakes.collect(into, false, Fakes.spec(2, 1, 10, "lasting"));
    Dataset dataset = DatasetReader.read(into);
    double wall = Double.parseDouble(dataset.fact("campaign", "wall_seconds").orElseThrow());
    double inside = Double.parseDouble(dataset.fact("campaign", "run_seconds").orElseThrow());
    assertThat(inside).isPositive().isLessThan(wall);
    assertThat(fakes.said.toString())
        .containsPattern("\\d+\\.\\d % of \\d+ s was inside measured runs");
  }

  @Test
  void aSecondMeasurementNamesTheFirst() {
    CampaignSpec spec =
        CampaignSpecBuilder.from(Fakes.spec(2, 1, 10, "constant")).confirms("night").build();
    fakes.collect(into, false, spec);
    Dataset dataset = DatasetReader.read(into);
    assertThat(dataset.fact("campaign", "confirms")).contains("night");
    assertThat(dataset.fact("campaign", "wall_seconds")).isPresent();
  }

  @Test
  void aFailedRunIsARowWithReasonAndLog() throws IOException {
    CollectResult collected =
        fakes.collect(into, false, Fakes.spec(1, 1, 10, "failing", "chatty", "lame"));
    assertThat(collected).isEqualTo(new CollectResult(CollectStatus.DONE, 6, 0, 6));
    assertThat(collected.incomplete()).isTrue();
    assertThat(reasons("failing")).containsOnly("WRONG_SUM");
    assertThat(reasons("chatty")).containsOnly("TOO_MUCH_OUTPUT");
    assertThat(reasons("lame")).containsOnly("NOT_STARTED");
    assertThat(Files.readString(into.resolve("log/lame-alpha-1.log")))
        .contains("does not stand up");
    assertThat(into.resolve("log/chatty-beta-1.log")).isNotEmptyFile();
  }

  @Test
  void aRunThatHangsIsEndedWithAllItsProcesses() {
    fakes.collect(into, false, Fakes.only("alpha", Fakes.spec(1, 1, 0.1, "hanging")));
    assertThat(reasons("hanging")).containsExactly("TIMEOUT");
  }

  @Test
  void aPlatformThatCannotBeHadIsLeftOutWithItsReason() {
    fakes.collect(into, false, Fakes.spec(1, 1, 10, "constant", "absent"));
    assertThat(fakes.said.toString()).contains("absent is left out").contains("buy one");
    assertThat(DatasetReader.read(into).platforms())
        .anySatisfy(
            platform -> {
              assertThat(platform.id()).isEqualTo("absent");
              assertThat(platform.usable()).isFalse();
              assertThat(platform.reason()).contains("there is no such thing (buy one)");
            });
    assertThatThrownBy(
            () -> fakes.collect(temporary.resolve("b"), false, Fakes.spec(1, 1, 10, "absent")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("there is no such thing");
  }

  @Test
  void whatAPlatformCannotRunIsNotPlanned() {
    CollectResult collected = fakes.collect(into, false, Fakes.spec(2, 2, 10, "lasting"));
    assertThat(collected).isEqualTo(new CollectResult(CollectStatus.DONE, 2, 2, 0));
    assertThat(DatasetReader.read(into).description().notApplicable())
        .containsEntry(new Cell("lasting", "beta"), CodedReason.plain("it has no second letter"));
  }

  @Test
  void resumingMakesExactlyTheRunsThatAreMissing() throws IOException {
    CampaignSpec spec = Fakes.spec(4, 2, 10, "constant", "failing");
    fakes.collect(into, false, spec);
    Fakes.unseal(into);
    cutLast(into.resolve("constant-alpha.csv"), 2);
    cutLast(into.resolve("failures.csv"), 1);
    Files.writeString(
        into.resolve("constant-beta.csv"),
        Files.readString(into.resolve("constant-beta.csv")).strip().substring(0, 200));
    CollectResult resumed = fakes.collect(into, true, Fakes.spec(99, 1, 10));
    assertThat(resumed).isEqualTo(new CollectResult(CollectStatus.DONE, 16, 8, 8));
    assertThat(numbers("constant", "alpha")).containsExactlyInAnyOrder(1, 2, 3, 4);
    assertThat(numbers("constant", "beta")).containsExactlyInAnyOrder(1, 2, 3, 4);
  }

  @Test
  void resumingAFinishedCampaignChangesNothing() throws IOException {
    fakes.collect(into, false, Fakes.spec(2, 1, 10, "constant"));
    byte[] sealed = Files.readAllBytes(into.resolve("datapackage.json"));
    assertThat(fakes.collect(into, true, Fakes.spec(9, 1, 10)).planned()).isEqualTo(4);
    assertThat(into.resolve("datapackage.json")).hasBinaryContent(sealed);
  }

  @Test
  void aCampaignThatHadNotBegunIsBegunAnew() throws IOException {
    fakes.collect(into, false, Fakes.spec(1, 1, 10, "constant"));
    for (String file : List.of("datapackage.json", "constant-alpha.csv", "constant-beta.csv")) {
      Files.delete(into.resolve(file));
    }
    Files.delete(into.resolve("constant-alpha.inner.csv"));
    Files.delete(into.resolve("constant-beta.inner.csv"));
    assertThat(into).isDirectoryContaining("glob:**/{log,plan.json}");
    assertThat(fakes.collect(into, true, Fakes.spec(1, 1, 10, "constant")).measured()).isEqualTo(2);
  }

  @Test
  void otherWorkloadsAreNotMixedIntoACampaign() throws IOException {
    fakes.collect(into, false, Fakes.spec(2, 1, 10, "constant"));
    Fakes.unseal(into);
    cutLast(into.resolve("constant-alpha.csv"), 1);
    Description description = DatasetReader.read(into).description();
    Map<String, Map<String, String>> facts = new TreeMap<>(description.facts());
    facts.put("workloads", Map.of("alpha/run", "another"));
    DataPackage.write(into, description.with(facts), List.of(), false);
    assertThatThrownBy(() -> fakes.collect(into, true, Fakes.spec(1, 1, 10)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("workload binaries have changed since the campaign started");
  }

  @Test
  void leftoversOfAKilledCampaignAreCleanedUpFirst() throws IOException {
    String dead = UUID.randomUUID().toString();
    Path state = Files.createDirectories(fakes.paths.running().resolve(dead + "/lasting"));
    Files.writeString(state.resolve("folder"), Fakes.PLATFORMS.resolve("lasting").toString());
    Process left = sleeper(dead);
    fakes.collect(into, false, Fakes.spec(1, 1, 10, "constant"));
    assertThat(left.isAlive()).isFalse();
    assertThat(fakes.paths.cache().resolve("cleaned")).hasContent(dead);
    assertThat(fakes.paths.running()).isEmptyDirectory();
  }

  @Test
  void aProcessOfAnybodyElseIsLeftAlone() throws IOException {
    Files.createDirectories(fakes.paths.running().resolve("by-hand/lasting"));
    Files.createDirectories(fakes.paths.running().resolve(UUID.randomUUID() + "/lasting"));
    List<Process> others = List.of(sleeper("by-hand"), sleeper(UUID.randomUUID().toString()));
    fakes.collect(into, false, Fakes.spec(1, 1, 10, "constant"));
    assertThat(others).allMatch(Process::isAlive);
    others.forEach(Process::destroyForcibly);
    assertThat(fakes.paths.running().toFile().list()).containsExactly("by-hand");
  }

  private static Process sleeper(String campaign) throws IOException {
    ProcessBuilder sleeper = new ProcessBuilder("sleep", "1000");
    sleeper.environment().put("TARE_CAMPAIGN", campaign);
    return sleeper.start();
  }

  @Test
  void onlyOneCampaignMeasuresAtATime() {
    CollectResult second = whileHeld(fakes.paths.lock());
    assertThat(second.ending()).isEqualTo(CollectStatus.BUSY);
    assertThat(second.remarks())
        .singleElement()
        .asString()
        .contains(
            "process " + ProcessHandle.current().pid() + " on ", ", since 20", "in /srv/night");
    assertThat(into).doesNotExist();
  }

  private CollectResult whileHeld(Path lock) {
    return CampaignLock.holding(
        lock,
        Path.of("/srv/night"),
        () -> fakes.collect(into, false, Fakes.spec(1, 1, 10, "constant")),
        CollectResult::busy);
  }

  /** As of another host with the same home, or with another lock. */
  @Test
  void aCampaignThatUsesTheSameCacheIsNotTakenForADeadOne() throws IOException {
    String running = UUID.randomUUID().toString();
    Path state = Files.createDirectories(fakes.paths.running().resolve(running + "/lasting"));
    Process measured = sleeper(running);
    CollectResult second = whileHeld(fakes.paths.cache().resolve("in-use"));
    assertThat(second.ending()).isEqualTo(CollectStatus.BUSY);
    assertThat(second.remarks())
        .singleElement()
        .asString()
        .startsWith("another campaign uses the cache " + fakes.paths.cache() + ": process ")
        .contains("in /srv/night");
    assertThat(measured.isAlive()).isTrue();
    assertThat(state).exists();
    measured.destroyForcibly();
  }

  @Test
  void anUnknownPlatformIsAComplaintThatNamesTheKnown() {
    assertThatThrownBy(() -> fakes.collect(into, false, Fakes.spec(1, 1, 10, "konstant")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("konstant")
        .hasMessageContaining("constant, noisy");
  }

  private List<String> reasons(String platform) {
    return DatasetReader.read(into).samples().stream()
        .filter(sample -> sample.cell().platform().equals(platform))
        .flatMap(sample -> sample.failures().stream())
        .map(Failure::reason)
        .toList();
  }

  private List<Integer> numbers(String platform, String benchmark) {
    return DatasetReader.read(into)
        .sample(new Cell(platform, benchmark))
        .orElseThrow()
        .runs()
        .stream()
        .map(Run::number)
        .toList();
  }

  private static void cutLast(Path file, int rows) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.subList(0, lines.size() - rows));
  }
}
