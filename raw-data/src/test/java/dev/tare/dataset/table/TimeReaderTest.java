package dev.tare.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.IssueCollector;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

  private final IssueCollector issues = new IssueCollector("native-cpu.csv");
  private TimeReader times;

  @BeforeEach
  void firstRow() {
    times = new TimeReader(issues);
    times.read(row("1763866800", 2), 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1763866801", "1763866800.5", "1.763866801e9"})
  void laterTimesRaiseNoIssue(String text) {
    assertThat(times.read(row(text, 3), 0)).isNotEmpty();
    assertThat(codes()).isEmpty();
  }

  @Test
  void anEmptyTimeIsNotMeasured() {
    assertThat(times.read(row("", 3), 0)).isEmpty();
    assertThat(codes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-11-23T01:00:00Z"})
  void otherTextIsNotATime(String text) {
    assertThat(times.read(row(text, 3), 0)).isEmpty();
    assertThat(codes()).containsExactly(IssueCode.TIME_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1763866801000", "1763866801000.0", "1.763866801e12"})
  void millisecondsBecomeSeconds(String text) {
    assertThat(times.read(row(text, 3), 0)).hasValue(1763866801);
    assertThat(codes()).containsExactly(IssueCode.EPOCH_MS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1763866799", "0", "1763866799.999"})
  void earlierTimesAreKept(String text) {
    assertThat(times.read(row(text, 3), 0)).hasValue(Double.parseDouble(text));
    assertThat(codes()).containsExactly(IssueCode.TIME_BACKWARDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1763866800", "1763866800.0", "1.7638668e9"})
  void equalTimesAreKept(String text) {
    assertThat(times.read(row(text, 3), 0)).hasValue(1763866800);
    assertThat(codes()).containsExactly(IssueCode.DUPLICATE_TIME);
  }

  @Test
  void orderIsThatOfTheRowBefore() {
    times.read(row("5", 3), 0);
    times.read(row("6", 4), 0);
    assertThat(issues.list()).extracting(DataIssue::line).containsExactly(3L);
  }

  private List<IssueCode> codes() {
    return issues.list().stream().map(DataIssue::code).toList();
  }

  private static RawRow row(String text, long line) {
    return new RawRow(line, text, new int[] {0, text.length()}, 1);
  }
}
