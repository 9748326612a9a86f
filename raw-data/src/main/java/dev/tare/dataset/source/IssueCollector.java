package dev.tare.dataset.source;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.IssueCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the issues of one file: each code once, with the first line, the number of lines and the
 * number of further texts about the first line.
 */
public final class IssueCollector {

  private static final class CollectedIssue {

    private final long line;
    private final String text;
    private final BitSet lines = new BitSet();
    private final Set<String> textsOfTheLine = new HashSet<>();

    CollectedIssue(long line, String text) {
      this.line = line;
      this.text = text;
    }

    void add(long at, String said) {
      lines.set(Math.toIntExact(at));
      if (at == line) {
        textsOfTheLine.add(said);
      }
    }

    String textWithCount() {
      int more = textsOfTheLine.size() - 1;
      return text
          + (more > 0 ? " (and " + more + " more)" : "")
          + (lines.cardinality() > 1 ? " (" + lines.cardinality() + " lines)" : "");
    }
  }

  private final String file;
  private final Map<IssueCode, CollectedIssue> issues = new LinkedHashMap<>();

  public IssueCollector(String file) {
    this.file = file;
  }

  /** Adds an issue at a line, from 1; 0 for the file as a whole. A line counts once for a code. */
  public void add(IssueCode code, long line, String text) {
    issues.computeIfAbsent(code, c -> new CollectedIssue(line, text)).add(line, text);
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
