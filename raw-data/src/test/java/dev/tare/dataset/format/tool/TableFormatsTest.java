package dev.tare.dataset.format.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Direction;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.SourceSeries.FailedRun;
import dev.tare.dataset.source.ValueMeaning;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What composite.xml and the tables of tools mean, and what is left out of them. */
class TableFormatsTest {

  private static final String JTL =
      "timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success\n";

  @TempDir private Path directory;

  // Phoronix Test Suite

  @Test
  void systemIsThePlatformAndProportionTheDirection() {
    Fixture file = Fixture.of("phoronix.xml");
    assertThat(file.content().series())
        .extracting(
            series -> series.label().platform().orElse(""),
            series -> series.unit().orElse(""),
            SourceSeries::better,
            SourceSeries::meaning,
            series -> series.runs().size(),
            series -> series.failures().size())
        .containsExactly(
            tuple("bare metal", "MIPS", Optional.of(Direction.HIGHER), ValueMeaning.RUN, 3, 0),
            tuple("KVM", "MIPS", Optional.of(Direction.HIGHER), ValueMeaning.RUN, 3, 0),
            tuple("bare metal", "s", Optional.of(Direction.LOWER), ValueMeaning.RUN, 2, 0),
            tuple("KVM", "s", Optional.of(Direction.LOWER), ValueMeaning.RUN, 0, 1),
            tuple("bare metal", "Points", Optional.empty(), ValueMeaning.MEAN, 1, 0));
    assertThat(file.problems()).containsExactly("65: TOOL_ERROR", "83: MEANS_ONLY", "90: LEFT_OUT");
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE a [<!ENTITY x \"8260\">]>",
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1/a.dtd\">"
      })
  void documentTypesAreRefused(String type) {
    String text =
        Fixture.text("phoronix.xml")
            .replace("<PhoronixTestSuite>", type + "<PhoronixTestSuite>")
            .replace("8260", "&x;");
    Fixture file = Fixture.of(directory, "composite.xml", text);
    assertThat(file.content().series()).isEmpty();
    assertThat(file.issues())
        .singleElement()
        .hasToString(
            "composite.xml:3: CUT_OFF: broken XML; the results from here on are left out; export the"
                + " file again");
  }

  @Test
  void resultsBeforeTheEndOfACutFileAreKept() {
    String text = Fixture.text("phoronix.xml");
    Fixture file = Fixture.of(directory, "c.xml", text.substring(0, text.indexOf("81.174")));
    assertThat(file.content().series()).hasSize(2);
    assertThat(file.problems()).containsExactly("63: CUT_OFF");
  }

  @Test
  void resultWithTwoValuesIsLeftOut() {
    String text =
        Fixture.text("phoronix.xml").replace("<Value>8243", "<Value>1</Value><Value>8243");
    assertThat(Fixture.of(directory, "c.xml", text).problems()).contains("27: NOT_UNDERSTOOD");
  }

  @Test
  void secondResultOfTheSameNameIsNotMixedIn() {
    String text = Fixture.text("phoronix.xml");
    String result = text.substring(text.indexOf("  <Result>"), text.indexOf("</Result>") + 9);
    Fixture file =
        Fixture.of(directory, "c.xml", text.replaceFirst("  <Result>", result + "\n  <Result>"));
    assertThat(file.content().series()).hasSize(5);
    assertThat(file.problems()).contains("60: NOT_UNDERSTOOD");
  }

  @Test
  void entryWithoutValueAndErrorIsNoFailedRun() {
    String text = Fixture.text("phoronix.xml").replace("\"error\"", "\"note\"");
    Fixture file = Fixture.of(directory, "c.xml", text);
    assertThat(file.content().series()).noneMatch(series -> !series.failures().isEmpty());
    assertThat(file.problems()).contains("65: NOT_UNDERSTOOD");
  }

  // JMeter

  @Test
  void sampleWithoutSuccessIsAFailedRunWithItsResponse() {
    Fixture file = Fixture.of("jmeter.jtl");
    SourceSeries get = file.series("GET /", "");
    assertThat(Fixture.values(get)).containsExactly(41.0, 38.0, 44.0);
    assertThat(get.failures()).extracting(FailedRun::reason).containsExactly("RESPONSE_500");
    assertThat(get.failures()).extracting(FailedRun::line).containsExactly(5L);
    assertThat(get.runs()).extracting(run -> run.line()).containsExactly(2L, 3L, 8L);
    assertThat(get.runs().get(0).time()).hasValue(1795876500.120);
    SourceSeries post = file.series("POST /order, new", "");
    assertThat(Fixture.values(post)).containsExactly(203.0, 187.0);
    assertThat(post.failures()).extracting(FailedRun::reason).containsExactly("TOOL_ERROR");
    assertThat(file.issues()).isEmpty();
  }

  @Test
  void samplerWithTheNameOfAColumnIsASampler() {
    Fixture file =
        Fixture.of(directory, "r.jtl", JTL + "1795876500120,41,elapsed,200,OK,t,text,true\n");
    assertThat(Fixture.values(file.series("elapsed", ""))).containsExactly(41.0);
    assertThat(file.issues()).isEmpty();
    Fixture bare =
        Fixture.of(directory, "s.jtl", "1795876500120,41,elapsed,200,OK,t,text,true,,9\n");
    assertThat(Fixture.values(bare.series("elapsed", ""))).containsExactly(41.0);
  }

  @Test
  void headerMayBeOffAndFieldsSeparatedByTabs() {
    String rows =
        "1795876500120\t41\tGET /\t200\tOK\tUsers 1-1\ttext\ttrue\t\t5120\n"
            + "1795876500131\t38\tGET /\t200\tOK\tUsers 1-2\ttext\ttrue\t\t5120\n";
    Fixture file = Fixture.of(directory, "r.jtl", rows);
    assertThat(Fixture.values(file.series("GET /", ""))).containsExactly(41.0, 38.0);
    assertThat(file.problems()).containsExactly("1: NO_HEADER");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1795876500120|1795876500.12|",
        "2026/11/28 14:35:00.120|1795876500.12|2: LOCAL_TIME",
        "2026-11-28 14:35:00|1795876500|2: LOCAL_TIME",
        "2026-11-28T15:35:00.120+01:00|1795876500.12|",
        "11/28/26 2:35 PM||2: NOT_UNDERSTOOD",
        "2026/13/28 14:35:00||2: NOT_UNDERSTOOD",
      })
  void timesMayHaveAConfiguredPattern(String time, Double seconds, String problem) {
    Fixture file = Fixture.of(directory, "r.csv", JTL + time + ",41,a,200,OK,t,text,true\n");
    assertThat(file.series("a", "").runs())
        .singleElement()
        .satisfies(run -> assertThat(run.time().isPresent()).isEqualTo(seconds != null))
        .satisfies(
            run -> assertThat(run.time().orElse(0)).isEqualTo(seconds == null ? 0 : seconds));
    assertThat(file.problems())
        .isEqualTo(problem == null ? java.util.List.of() : java.util.List.of(problem));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,41,a,200,OK,t,text,maybe|NOT_UNDERSTOOD",
        "1,41,a,200,OK,t,text|NOT_UNDERSTOOD",
        "1,41,a,200,OK,t,text,true,more|NOT_UNDERSTOOD",
        "1795876500120,,a,200,OK,t,text,true|NOT_UNDERSTOOD",
        "1795876500120,41ms,a,200,OK,t,text,true|NOT_UNDERSTOOD",
        "1795876500120,41,\"a,200,OK,t,text,true|CUT_OFF",
        "timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success|REPEATED_HEADER",
      })
  void rowThatIsNotUnderstoodIsNoFailedRun(String row, String code) {
    Fixture file =
        Fixture.of(
            directory, "r.jtl", JTL + "1795876500120,41,a,200,OK,t,text,true\n" + row + "\n");
    assertThat(file.content().series())
        .singleElement()
        .satisfies(series -> assertThat(Fixture.values(series)).containsExactly(41.0))
        .satisfies(series -> assertThat(series.failures()).isEmpty());
    assertThat(file.problems()).containsExactly("3: " + code);
  }

  @Test
  void columnThatOccursTwiceLeavesNothingToRead() {
    Fixture file =
        Fixture.of(directory, "r.jtl", "timeStamp,elapsed,label,success,elapsed\n1,2,a,true,3\n");
    assertThat(file.content().series()).isEmpty();
    assertThat(file.problems()).containsExactly("1: NOT_UNDERSTOOD", "2: NOT_UNDERSTOOD");
  }

  @Test
  void manySamplesAreReadAsAStream() throws IOException {
    int samples = 200_000;
    try (Writer out = Files.newBufferedWriter(directory.resolve("big.jtl"))) {
      out.write(JTL);
      for (int i = 0; i < samples; i++) {
        out.write(
            (1795876500000L + i) + "," + (i % 97 + 1) + ",GET " + i % 3 + ",200,OK,t,text,true\n");
      }
    }
    Fixture file = Fixture.of(directory, "big.jtl");
    assertThat(file.content().series()).hasSize(3);
    assertThat(file.content().series().stream().mapToInt(series -> series.runs().size()).sum())
        .isEqualTo(samples);
    assertThat(file.issues()).isEmpty();
  }

  // ReBench

  @Test
  void invocationIsASessionAndOnlyTotalsAreRead() {
    Fixture file = Fixture.of("rebench.data");
    assertThat(file.content().series())
        .extracting(series -> series.label().platform().orElse(""))
        .containsExactly("vm-a", "vm-b");
    SourceSeries series = file.series("Richards cores=1 inputSize=10", "");
    assertThat(series.runs())
        .extracting(run -> run.session().orElse(0))
        .containsExactly(1, 1, 1, 2, 2, 2);
    assertThat(Fixture.values(series).get(0)).isEqualTo(24417.5);
    assertThat(series.unit()).contains("ms");
    assertThat(file.problems()).containsExactly("5: LEFT_OUT");
    assertThat(Fixture.of("rebench-header.data").content().series()).hasSize(2);
  }

  @Test
  void secondUnitIsNotMixedIn() {
    String text = Fixture.text("rebench-header.data").replaceFirst("(24417.500000\t)ms", "$1s");
    String more = text.lines().filter(line -> line.contains("24417")).findFirst().orElseThrow();
    Fixture file = Fixture.of(directory, "r.data", text + more.replace("\ts\t", "\tms\t") + "\n");
    assertThat(file.series("Richards cores=1 inputSize=10", "").runs()).hasSize(1);
    assertThat(file.problems()).contains("6: NOT_UNDERSTOOD");
  }

  @Test
  void sameNameInAnotherSuiteIsNotMixedIn() {
    String text = Fixture.text("rebench-header.data");
    Fixture file = Fixture.of(directory, "r.data", text + rows(text).replace("Macro", "Micro"));
    assertThat(file.content().series()).hasSize(2).allMatch(series -> series.runs().size() == 1);
    assertThat(file.problems()).contains("7: NOT_UNDERSTOOD");
  }

  private static String rows(String table) {
    return table.substring(table.indexOf('\n') + 1);
  }

  @Test
  void rowOfFewFieldsIsLeftOut() {
    Fixture file = Fixture.of(directory, "r.data", Fixture.text("rebench.data") + "1\t2\t3\n");
    assertThat(file.problems()).contains("29: NOT_UNDERSTOOD");
  }

  // criterion.rs

  @Test
  void valueIsTheTimeOfOneIteration() {
    Fixture file = Fixture.of("criterion.csv");
    assertThat(Fixture.values(file.series("fib/recursive/20", ""))).hasSize(10).startsWith(17492.0);
    assertThat(Fixture.values(file.series("sum, all", ""))).hasSize(10).startsWith(312.0);
    assertThat(Fixture.values(Fixture.of("criterion-old.csv").series("fib/iterative", "")))
        .containsExactly(9.0185, 11.0185, 10.0185, 10.0185, 10.0185);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b,,5,0", "a,b,,5,-1", "a,b,,x,3", "a,b,,5", ",,,5,3", "a,b,,5,3,7"})
  void sampleWithoutIterationsIsLeftOut(String row) {
    String text = Fixture.text("criterion-old.csv") + row + "\n";
    Fixture file = Fixture.of(directory, "raw.csv", text);
    assertThat(file.content().series()).hasSize(1);
    assertThat(file.problems()).containsExactly("7: NOT_UNDERSTOOD");
  }
}
