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
import java.util.regex.Pattern;

/**
 * Collects the issues of one file: texts of one code that differ in values only are one issue, with
 * the first line, the number of lines and the number of further texts about the first line.
 */
public final class IssueCollector {

  /** As many issues of one code are told apart. */
  private static final int MOST = 3;

  /** What may differ between texts that say the same: digits, and what is quoted but columns. */
  private static final Pattern VALUES =
      Pattern.compile("(column '[^']*')|'[^']*'|\\d+(?:[.,]\\d+)*");

  private static final class CollectedIssue {

    private final long line;
    private final String text;
    private final BitSet lines = new BitSet();
    private final BitSet otherLines = new BitSet();
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
      int others = otherLines.cardinality();
      return text
          + (more > 0 ? " (and " + more + " more)" : "")
          + (lines.cardinality() > 1 ? " (" + lines.cardinality() + " lines)" : "")
          + (others > 0 ? " (and others in " + others + (others > 1 ? " lines)" : " line)") : "");
    }
  }

  private final String file;
  private final Map<IssueCode, Map<String, CollectedIssue>> issues = new LinkedHashMap<>();

  public IssueCollector(String file) {
    this.file = file;
  }

  /**
   * Adds an issue at a line, from 1; 0 for the file as a whole. A line counts once for an issue.
   */
  public void add(IssueCode code, long line, String text) {
    Map<String, CollectedIssue> known =
        issues.computeIfAbsent(code, first -> new LinkedHashMap<>());
    String kind = VALUES.matcher(text).replaceAll("$1");
    CollectedIssue same = known.get(kind);
    if (same == null) {
      same = known.values().stream().filter(issue -> issue.line == line).findFirst().orElse(null);
    }
    if (same != null) {
      same.add(line, text);
    } else if (known.size() < MOST) {
      known.computeIfAbsent(kind, first -> new CollectedIssue(line, text)).add(line, text);
    } else {
      last(known).otherLines.set(Math.toIntExact(line));
    }
  }

  private static CollectedIssue last(Map<String, CollectedIssue> known) {
    return known.values().stream().reduce((before, after) -> after).orElseThrow();
  }

  /** Whether there is an issue with this code. */
  public boolean has(IssueCode code) {
    return issues.containsKey(code);
  }

  public List<DataIssue> list() {
    List<DataIssue> list = new ArrayList<>();
    issues.forEach(
        (code, known) ->
            known
                .values()
                .forEach(
                    issue ->
                        list.add(new DataIssue(code, file, issue.line, issue.textWithCount()))));
    return list;
  }
}
