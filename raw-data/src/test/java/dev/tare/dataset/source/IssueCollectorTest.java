package dev.tare.dataset.source;

import static org.assertj.core.api.Assertions.assertThat;

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

  private String text() {
    assertThat(issues.list()).hasSize(1);
    return issues.list().get(0).text();
  }
}
