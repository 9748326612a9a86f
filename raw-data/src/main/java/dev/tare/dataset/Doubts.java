package dev.tare.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what is odd about one file: once per kind, with the first line and how many there are.
 */
final class Doubts {

  private record Kind(Oddity.Severity severity, long line, int count, String text) {}

  private final String file;
  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  Doubts(String file) {
    this.file = file;
  }

  void error(String code, long line, String text) {
    add(code, Oddity.Severity.ERROR, line, text);
  }

  void warning(String code, long line, String text) {
    add(code, Oddity.Severity.WARNING, line, text);
  }

  void info(String code, long line, String text) {
    add(code, Oddity.Severity.INFO, line, text);
  }

  List<Oddity> list() {
    List<Oddity> list = new ArrayList<>();
    kinds.forEach(
        (code, kind) -> list.add(new Oddity(code, kind.severity, file, kind.line, text(kind))));
    return list;
  }

  private void add(String code, Oddity.Severity severity, long line, String text) {
    kinds.merge(
        code,
        new Kind(severity, line, 1, text),
        (old, more) -> new Kind(old.severity, old.line, old.count + 1, old.text));
  }

  private static String text(Kind kind) {
    return kind.count == 1 ? kind.text : kind.text + " (" + kind.count + " lines)";
  }
}
