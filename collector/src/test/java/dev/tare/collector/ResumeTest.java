package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.Cell;
import dev.tare.dataset.Description;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A campaign is resumed only as what it was; what is refused stays as it is. */
class ResumeTest {

  @TempDir private Path temporary;
  private Fakes fakes;
  private Path into;
  private Path script;

  @BeforeEach
  void interruptACampaign() throws IOException {
    Path platform = Files.createDirectories(temporary.resolve("platforms/own"));
    Files.writeString(platform.resolve("platform.yaml"), "title: Own\nkind: fake\n");
    script = platform.resolve("run");
    Files.writeString(script, "#!/bin/sh\necho '@inner 2' >&2\necho 2\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    fakes = Fakes.overPlatforms(temporary.resolve("platforms"), temporary);
    into = temporary.resolve("campaign");
    fakes.collect(into, false, Fakes.only("alpha", Fakes.spec(3, 1, 10, "own")));
    Fakes.unseal(into);
    Path table = into.resolve("own-alpha.csv");
    Files.write(table, Files.readAllLines(table).subList(0, 3));
  }

  @Test
  void anUnchangedCampaignIsResumed() {
    assertThat(resume()).isEqualTo(new CollectResult(CollectStatus.DONE, 3, 3, 0));
    assertThat(DatasetReader.read(into).issues()).isEmpty();
  }

  @Test
  void whatWasKilledBeforeItsStartKeepsItsSchedule() throws IOException {
    byte[] schedule = Files.readAllBytes(into.resolve("plan.json"));
    for (String written : List.of("datapackage.json", "own-alpha.csv", "own-alpha.inner.csv")) {
      Files.delete(into.resolve(written));
    }
    var others = Fakes.only("alpha", Fakes.spec(5, 1, 11, "own"));
    assertThat(fakes.collect(into, true, others))
        .isEqualTo(new CollectResult(CollectStatus.DONE, 3, 3, 0));
    assertThat(into.resolve("plan.json")).hasBinaryContent(schedule);
    assertThat(DatasetReader.read(into).issues()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"host.cpu", "host.kernel", "host.cores", "host.memory", "tools.cc"})
  void anotherHostIsRefused(String fact) {
    String[] place = fact.split("\\.");
    recordFact(place[0], place[1], "64");
    refused(fact + " is ", "but was 64 when the campaign started");
  }

  @Test
  void whatOneSideDoesNotKnowIsNoDifference() {
    recordFact("host", "cpu", "not visible");
    assertThat(resume().measured()).isEqualTo(3);
  }

  @Test
  void otherScriptsAreRefused() throws IOException {
    Files.writeString(script, Files.readString(script) + "# another\n");
    refused("scripts or options of the platform own have changed");
  }

  @Test
  void anAddedScriptIsRefused() throws IOException {
    Files.writeString(script.resolveSibling("flush"), "#!/bin/sh\n");
    refused("scripts or options of the platform own have changed");
  }

  @Test
  void aCampaignOfAVersionThatRecordedNoScriptsIsRefused() {
    Description description = description();
    Map<String, Map<String, String>> facts = new TreeMap<>(description.facts());
    facts.remove("scripts");
    DataPackage.write(into, description.with(facts), List.of(), false);
    refused("scripts or options of the platform own were not recorded");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"own-alpha\" ] | ] | cells",
        "\"rounds\" : 3 | \"rounds\" : 4 | schedule has 3 rounds instead of 4",
        "\"rounds\" : 3 | \"rounds\" : \"three\" | rounds must be a whole number",
        "\"round\" : 2 | \"round\" : 1 | schedule.1.round must be 2",
        "\"session\" : 1 | \"session\" : 2 | schedule.0.session is 2 after 1",
        "\"seed\" : 7 | \"seed\" : 6 | seed is not what datapackage.json states",
        "\"seconds\" : 0.01 | \"seconds\" : 0.02 | seconds is not what datapackage.json",
        "\"timeout\" : 10.0 | \"timeout\" : -1 | timeout must be a number above 0",
        "\"schedule\" : | \"tchedule\" : | schedule must be a list",
        "\"order\" : [ \"own-alpha\" | \"order\" : [ \"ghost\" | schedule.0.order.0 is not",
        "\"order\" : [ \"own-alpha\" | \"order\" : [ \"a-gpu\" | schedule.0.order does not have",
        "\"schema\" : 1 | \"schema\" : 9 | is damaged, or a schedule of another version",
        "{ | [ | is not valid JSON",
      })
  void aDamagedScheduleIsRefusedWithItsPlace(String from, String to, String error)
      throws IOException {
    Path plan = into.resolve("plan.json");
    assertThat(Files.readString(plan)).contains(from);
    Files.writeString(plan, Files.readString(plan).replace(from, to));
    String place = error.contains("version") ? ": " : ":\\d+: ";
    refusedMatching("plan\\.json" + place + "[\\s\\S]*");
    refused(error);
  }

  @Test
  void aScheduleChangedElsewhereIsRefusedByItsHash() throws IOException {
    Path plan = into.resolve("plan.json");
    Files.writeString(
        plan, Files.readString(plan).replace("\"timeout\" : 10.0", "\"timeout\" : 20.0"));
    refused("plan.json: changed after the campaign was sealed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",2,1,1, | ,3,1,1, | own-alpha.csv:3: session, round or position are not the planned ones",
        ",2.0,2, | ,7.0,2, | own-alpha.csv:3: the value is not one between its inner values",
        ",2.0,2, | ,2.0,9, | own-alpha.csv:3: run 9 of own-alpha is not in plan.json",
        ",2.0,2, | ,2.0,1, | own-alpha.csv:3: run 1 is also in own-alpha.csv:2",
        ",2.0,2, | ,zwei,2, | own-alpha.csv:3: ",
      })
  void aRowThatIsNotThisCampaignsIsRefused(String from, String to, String error)
      throws IOException {
    Path table = into.resolve("own-alpha.csv");
    List<String> lines = new java.util.ArrayList<>(Files.readAllLines(table));
    assertThat(lines.get(2)).contains(from);
    lines.set(2, lines.get(2).replace(from, to));
    Files.write(table, lines);
    refused(error);
  }

  @Test
  void aChangedDescriptionIsRefused() throws IOException {
    Path file = into.resolve("datapackage.json");
    Files.writeString(file, Files.readString(file).replace("\"planned\" : 3", "\"planned\" : 2"));
    refused("datapackage.json: changed after Tare wrote it");
  }

  @Test
  void aClockThatWasSetBackIsRefused() throws IOException {
    Path table = into.resolve("own-alpha.csv");
    List<String> lines = new java.util.ArrayList<>(Files.readAllLines(table));
    lines.set(2, "9999999999" + lines.get(2).substring(lines.get(2).indexOf('.')));
    Files.write(table, lines);
    refused("the clock of this host shows an earlier time");
  }

  @Test
  void aTruncatedLastRowIsMadeAgainAndACopyIsResumedLikeTheOriginal() throws IOException {
    Path table = into.resolve("own-alpha.csv");
    String text = Files.readString(table);
    Files.writeString(table, text.substring(0, text.length() - 9));
    Path copy = Files.createDirectory(temporary.resolve("copy"));
    Files.createDirectory(copy.resolve("log"));
    for (String file :
        List.of("datapackage.json", "plan.json", "own-alpha.csv", "own-alpha.inner.csv")) {
      Files.copy(into.resolve(file), copy.resolve(file));
    }
    assertThat(resume().measured()).isEqualTo(3);
    into = copy;
    assertThat(resume().measured()).isEqualTo(3);
    assertThat(DatasetReader.read(copy).sample(new Cell("own", "alpha")).orElseThrow().values())
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"log/app.log", "plan.json", "notes.txt", "deep/er/file"})
  void nothingOfSomebodyElseIsDeleted(String name) throws IOException {
    into = temporary.resolve("mine");
    Path file = into.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{\"years\": 3}");
    refused("no campaign to resume (datapackage.json is missing)");
    assertThat(file).hasContent("{\"years\": 3}");
  }

  @Test
  void aTableThatIsALinkIsRefused() throws IOException {
    Path target = temporary.resolve("target.csv");
    Files.move(into.resolve("own-alpha.csv"), target);
    Files.createSymbolicLink(into.resolve("own-alpha.csv"), target);
    refused("own-alpha.csv: is a link or no file");
  }

  private CollectResult resume() {
    return fakes.collect(into, true, Fakes.spec(1, 1, 10, "own"));
  }

  private void refused(String... words) {
    assertThatThrownBy(this::resume)
        .isInstanceOf(InputException.class)
        .message()
        .contains(words)
        .doesNotContain("\n");
  }

  private void refusedMatching(String pattern) {
    assertThatThrownBy(this::resume)
        .isInstanceOf(InputException.class)
        .message()
        .containsPattern(pattern);
  }

  private Description description() {
    return DataPackage.read(into).orElseThrow().description();
  }

  private void recordFact(String section, String key, String value) {
    Description description = description();
    Map<String, Map<String, String>> facts = new LinkedHashMap<>(description.facts());
    Map<String, String> values = new LinkedHashMap<>(facts.get(section));
    assertThat(values.put(key, value)).isNotNull();
    facts.put(section, values);
    DataPackage.write(into, description.with(facts), List.of(), false);
  }
}
