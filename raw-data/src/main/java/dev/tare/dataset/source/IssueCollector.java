package dev.tare.dataset.source;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.IssueCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the issues of one file: each code once, with the first line and the number of lines. */
public final class IssueCollector {

  private record CollectedIssue(long line, int count, String text) {

    CollectedIssue again() {
      return new CollectedIssue(line, count + 1, text);
    }

    String textWithCount() {
      return count == 1 ? text : text + " (" + count + " lines)";
    }
  }

  private final String file;
  private final Map<IssueCode, CollectedIssue> issues = new LinkedHashMap<>();

  public IssueCollector(String file) {
    this.file = file;
  }

  /** Adds an issue at a line, from 1; 0 for the file as a whole. */
  public void add(IssueCode code, long line, String text) {
    issues.merge(code, new CollectedIssue(line, 1, text), (first, next) -> first.again());
  }

  /** Whether there is an issue with this code. */
  public boolean has(IssueCode code) {
    return issues.containsKey(code);
  }

  public List<DataIssue> list() {
    List<DataIssue> list = new ArrayList<>();
    issues.forEach(
        (code, issue) -> list.add(new DataIssue(code, file, issue.line, issue.textWithCount())));
    return list;
  }
}
