package dev.tare.dataset.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.IssueCode;
import org.junit.jupiter.api.Test;

/** Lines are counted, not how often they were looked at. */
class IssueCollectorTest {

  private final IssueCollector issues = new IssueCollector("native-results.csv");

  @Test
  void aLineThatIsReadForEveryColumnCountsOnce() {
    for (int column = 0; column < 3; column++) {
      issues.add(IssueCode.REPEATED_HEADER, 12, "repeated header");
    }
    assertThat(text()).isEqualTo("repeated header");
  }

  @Test
  void linesOfEveryColumnAreCountedOnceEach() {
    for (int column = 0; column < 3; column++) {
      issues.add(IssueCode.TIME_FORMAT, 4, "no Unix time");
      issues.add(IssueCode.TIME_FORMAT, 9, "no Unix time");
    }
    assertThat(text()).isEqualTo("no Unix time (2 lines)");
    assertThat(issues.list().get(0).line()).isEqualTo(4);
  }

  @Test
  void aColumnThatFailsAfterAnotherAddsItsLines() {
    issues.add(IssueCode.MISSING_VALUE, 5, "no value");
    issues.add(IssueCode.MISSING_VALUE, 7, "no value");
    issues.add(IssueCode.MISSING_VALUE, 5, "no value");
    issues.add(IssueCode.MISSING_VALUE, 6, "no value");
    assertThat(text()).isEqualTo("no value (3 lines)");
  }

  @Test
  void severalColumnsOfOneLineAreNoLines() {
    issues.add(IssueCode.UNMAPPED_COLUMN, 1, "column 'a' left out");
    issues.add(IssueCode.UNMAPPED_COLUMN, 1, "column 'b' left out");
    issues.add(IssueCode.UNMAPPED_COLUMN, 1, "column 'c' left out");
    assertThat(text()).isEqualTo("column 'a' left out (and 2 more)");
  }

  @Test
  void codesAreCountedApart() {
    issues.add(IssueCode.TIME_BACKWARDS, 3, "earlier");
    issues.add(IssueCode.DUPLICATE_TIME, 3, "same");
    assertThat(issues.list()).extracting(DataIssue::text).containsExactly("earlier", "same");
  }

  @Test
  void differentDoubtsOfOneKindAreToldApart() {
    issues.add(IssueCode.AMBIGUOUS, 3, "column 'a': '1.234' may be 1.234 or 1234");
    issues.add(IssueCode.AMBIGUOUS, 7, "column 'b': '7.518' may be 7.518 or 7518");
    issues.add(IssueCode.AMBIGUOUS, 9, "column 'a': '2.345' may be 2.345 or 2345");
    assertThat(issues.list())
        .extracting(DataIssue::line, DataIssue::text)
        .containsExactly(
            tuple(3L, "column 'a': '1.234' may be 1.234 or 1234 (2 lines)"),
            tuple(7L, "column 'b': '7.518' may be 7.518 or 7518"));
  }

  @Test
  void textsThatDifferInValuesAreOneIssue() {
    issues.add(IssueCode.THOUSANDS, 2, "'1.002,5' read as 1002.5");
    issues.add(IssueCode.THOUSANDS, 4, "'2.002,5' read as 2002.5");
    assertThat(text()).isEqualTo("'1.002,5' read as 1002.5 (2 lines)");
  }

  @Test
  void moreThanThreeDoubtsAreCounted() {
    for (int line = 1; line <= 6; line++) {
      issues.add(IssueCode.NOT_UNDERSTOOD, line, "no text in column '" + line + "'");
    }
    assertThat(issues.list())
        .hasSize(3)
        .last()
        .extracting(DataIssue::text)
        .isEqualTo("no text in column '3' (and others in 3 lines)");
  }

  private String text() {
    assertThat(issues.list()).hasSize(1);
    return issues.list().get(0).text();
  }
}
