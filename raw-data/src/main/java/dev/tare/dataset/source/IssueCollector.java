package dev.tare.dataset.source;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what is odd about one file: once per kind, with the first line and how many there are.
 */
public final class IssueCollector {

  private record Kind(Severity severity, long line, int count, String text) {}

  private final String file;
  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  public IssueCollector(String file) {
    this.file = file;
  }

  public void error(String code, long line, String text) {
    add(code, Severity.ERROR, line, text);
  }

  public void warning(String code, long line, String text) {
    add(code, Severity.WARNING, line, text);
  }

  public void info(String code, long line, String text) {
    add(code, Severity.INFO, line, text);
  }

  public List<DataIssue> list() {
    List<DataIssue> list = new ArrayList<>();
    kinds.forEach(
        (code, kind) -> list.add(new DataIssue(code, kind.severity, file, kind.line, text(kind))));
    return list;
  }

  private void add(String code, Severity severity, long line, String text) {
    kinds.merge(
        code,
        new Kind(severity, line, 1, text),
        (old, more) -> new Kind(old.severity, old.line, old.count + 1, old.text));
  }

  private static String text(Kind kind) {
    return kind.count == 1 ? kind.text : kind.text + " (" + kind.count + " lines)";
  }
}
