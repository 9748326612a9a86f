package dev.tare.dataset.table.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.table.column.Cells;
import dev.tare.dataset.table.column.NotUnderstoodException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which column has the values, and which rows are runs; a slash stands for the end of a line. */
class TableReaderTest {

  private static TableReader.Content content(String lines) {
    return TableReader.read(lines.replace('/', '\n'), TableContext.NONE);
  }

  private static SourceSeries only(String lines) {
    List<SourceSeries> series = content(lines).series();
    assertThat(series).hasSize(1);
    return series.get(0);
  }

  private static List<Double> values(SourceSeries series) {
    return series.runs().stream().map(Run::value).toList();
  }

  private static List<Long> lines(String lines, IssueCode code) {
    return content(lines).notes().stream()
        .filter(note -> note.code() == code)
        .map(Cells.Note::line)
        .toList();
  }

  // Numbers of rows beside seconds.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\",\"seconds\"/\"1\",5/\"2\",6/\"3\",7",
        ",seconds/0,5/1,6/2,7",
        "\"\";\"Sekunden\"/\"1\";5/\"2\";6/\"3\";7",
        "i seconds/1 5/2 6/3 7",
        "seconds,exit_code/5,0/6,0/7,0",
      })
  void secondsAreValuesAndNumbersOfRowsAreNone(String table) {
    assertThat(values(only(table))).containsExactly(5.0, 6.0, 7.0);
    assertThat(only(table).unit()).contains("s");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# threads  seconds/1 5/2 6/4 7/1 8/2 9/4 10",
        "\"\",\"seconds\"/\"3\",5/\"7\",6/\"9\",7",
        "size,seconds/4,5/8,6/16,7",
        "run,seconds,cpu/1,5,90/2,6,91/3,7,92",
      })
  void twoColumnsThatMayHaveValuesAreAsked(String table) {
    assertThatThrownBy(() -> content(table))
        .isInstanceOf(NotUnderstoodException.class)
        .hasMessageContaining("have no mapping");
  }

  @Test
  void secondsBesideAValueAreKept() {
    SourceSeries series = only("value,seconds/100,5/101,6/102,7");
    assertThat(values(series)).containsExactly(100.0, 101.0, 102.0);
    assertThat(series.runs().get(0).columns()).containsEntry("seconds", "5");
  }

  // Statuses of runs.

  @ParameterizedTest
  @CsvSource({
    "'run,value,exit_code/1,5,0/2,.01,1/3,7,0', 1",
    "'value;rc/5;0/.01;-9/7;0', -9",
    "'value\texit\n5\t0/.01\t137/7\t0', 137",
    "'seconds Exit_Status/5 0/.01 2/7 0', 2",
  })
  void aRunThatExitedWithAStatusHasFailed(String table, int status) {
    SourceSeries series = only(table);
    assertThat(values(series)).containsExactly(5.0, 7.0);
    assertThat(series.failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.line()).isEqualTo(3))
        .satisfies(failure -> assertThat(failure.exit()).hasValue(status));
    assertThat(lines(table, IssueCode.TOOL_ERROR)).containsExactly(3L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run,value,error/1,5,/2,.01,connection reset/3,7,",
        "value;Fehler/5;/.01;Verbindung verloren/7;",
        "value,ERROR/5,/.01,x/7,",
      })
  void aRunWithAMessageOfAnErrorHasFailed(String table) {
    assertThat(values(only(table))).containsExactly(5.0, 7.0);
    assertThat(only(table).failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.reason()).isEqualTo("TOOL_ERROR"));
  }

  @Test
  void errorsOfMeasurementAreNoFailures() {
    assertThat(values(only("value,error/5,.1/6,.2/7,.1"))).containsExactly(5.0, 6.0, 7.0);
  }

  // Points in time.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start,end/1700000000,1700000010/1700000060,1700000070/1700000120,1700000130",
        "1700000000/1700000060/1700000120",
        "finished/1700000000123/1700000060456/1700000120789",
      })
  void pointsInTimeAreNoValues(String table) {
    assertThatThrownBy(() -> content(table))
        .isInstanceOf(NotUnderstoodException.class)
        .hasMessageContaining("points in time");
  }

  @Test
  void largeNumbersThatVaryAreValues() {
    assertThat(values(only("bytes/1700000120/1700000000/1700000060"))).hasSize(3);
  }

  // Summaries without a word.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run;value/1;5/2;6/3;10/4;9/;7.5",
        "Lauf,Wert/1,5/2,6/3,10/4,9/,7.5",
        "\"iteration\",\"value\"/\"1\",5/\"2\",6/\"3\",10/\"4\",9/\"\",7.5",
        "run;value;host/1;5;a/2;6;a/3;10;a/4;9;a/;30;",
      })
  void aValueWithoutTheNumberThatOthersHaveIsNoRun(String table) {
    assertThat(values(only(table))).containsExactly(5.0, 6.0, 10.0, 9.0);
    assertThat(lines(table, IssueCode.ROW_LEFT_OUT)).containsExactly(6L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run,value,comment/1,5,/2,6,/3,10,/4,9,/5,7.5,mean/6,2,stddev",
        "kind;value/run;5/run;6/run;10/run;9/Mittelwert;7,5/Summe;30",
        "platform,value/native,5/native,6/docker,10/docker,9/avg.,7.5/n=4,4",
        "time,value,what/1700000000,5,run/1700000060,6,run/1700000120,10,run/1700000180,9,run/1700000240,5,min",
      })
  void summariesAreNamedInAnyColumn(String table) {
    assertThat(content(table).series().stream().flatMap(series -> values(series).stream()))
        .containsExactly(5.0, 6.0, 10.0, 9.0);
    assertThat(lines(table, IssueCode.SUMMARY_ROW)).startsWith(6L);
  }

  @Test
  void namesOfBenchmarksAreNoSummaries() {
    String table = "benchmark,value/copy,5/sum,6/copy,7/sum,8/max,9/copy,5/sum,7/max,8";
    assertThat(content(table).series()).hasSize(3);
    assertThat(lines(table, IssueCode.SUMMARY_ROW)).isEmpty();
  }

  // Headers.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sep=;/Zeit;Dauer [ms]/1700000000;5,5/1700000060;6,5",
        "\"sep=,\"/time,latency_ms/1700000000,5.5/1700000060,6.5",
        "sep=|/run|latency (ms)/1|5.5/2|6.5",
        "Host;lab1/Kernel;Linux/Zeit;Dauer [ms]/1700000000;5,5/1700000060;6,5",
        "; written by a script/time;latency [ms]/1700000000;5.5/1700000060;6.5",
      })
  void linesAboveAreNotTheHeader(String table) {
    assertThat(values(only(table))).containsExactly(5.5, 6.5);
    assertThat(only(table).unit()).contains("ms");
    assertThat(lines(table, IssueCode.PREAMBLE)).startsWith(1L);
    assertThat(lines(table, IssueCode.ROW_LEFT_OUT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time,value/1,5/2,6/value,time/7,3/8,4",
        "time,seconds/1,5/2,6/time,milliseconds/3,7000/4,8000",
        "run;read;write/1;5;6/2;6;7/run;write;read/3;7;6/4;8;7",
        "run;boot [s]/1;5/2;6/run;boot [ms]/3;7000/4;8000",
      })
  void aSecondHeaderWithOtherColumnsIsNotReadOver(String table) {
    assertThatThrownBy(() -> content(table))
        .isInstanceOf(NotUnderstoodException.class)
        .hasMessageContaining("a second header");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time,value/1,5/2,6/Time,Value/3,7",
        "time,value/1,5/2,6/\"time\",\"value\"/3,7",
        "Lauf;Wert/1;5/2;6/LAUF;WERT/3;7",
      })
  void theSameHeaderAgainIsSkipped(String table) {
    assertThat(values(only(table))).containsExactly(5.0, 6.0, 7.0);
    assertThat(lines(table, IssueCode.REPEATED_HEADER)).containsExactly(4L);
  }

  // Days of spreadsheets.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time,value/46354.4160,5/46354.4167,6/46354.4174,7",
        "Zeit;Wert/46354,416;5,5/46354,417;6,5/46354,418;7,5",
        "date\tvalue/45000.25\t5/45000.5\t6/45000.75\t7",
      })
  void daysOfASpreadsheetAreNoSeconds(String table) {
    assertThatThrownBy(() -> content(table))
        .isInstanceOf(NotUnderstoodException.class)
        .hasMessageContaining("days of a spreadsheet");
  }

  @Test
  void secondsSinceTheMachineBootedAre() {
    assertThat(values(only("time,value/46354.4,5/46364.7,6/46375.1,7"))).hasSize(3);
  }

  // Durations with days.

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "time,value/1700000000,0 days 00:00:01.5/1700000060,1 days 00:01:04/1700000120,0 days 02:26:00#1.5 86464 8760",
        "value/0 days 00:00:01.500000/0 days 00:01:04/2 days 00:00:00#1.5 64 172800",
        "time;value/1700000000;0:00:01.5/1700000060;1 day, 0:01:04/1700000120;2 days, 2:26:00#1.5 86464 181560",
        "run|value/1|1 day 00:00:01/2|0:01:04/3|0:02:00#86401 64 120",
      })
  void daysBeforeAClockCount(String table, String seconds) {
    assertThat(values(only(table)))
        .containsExactlyElementsOf(Stream.of(seconds.split(" ")).map(Double::valueOf).toList());
    assertThat(only(table).unit()).contains("s");
  }
}
