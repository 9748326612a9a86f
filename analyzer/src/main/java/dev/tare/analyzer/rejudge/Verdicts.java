package dev.tare.analyzer.rejudge;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tare.dataset.file.PrintableText;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The verdicts of an analysis. They are read as words, so that those of any version, also with
 * codes that no longer exist, can be compared.
 */
record Verdicts(SortedMap<VerdictKey, Verdict> byKey) {

  /** Longer texts are nobody's verdict. */
  private static final int LONGEST = 200;

  /** Those in the text of an analysis. */
  static Verdicts of(JsonNode analysis) {
    Verdicts verdicts = new Verdicts(new TreeMap<>());
    for (JsonNode one : analysis.path("capabilities")) {
      String cell = text(one, "platform") + "-" + text(one, "benchmark");
      verdicts.add(VerdictKind.AVAILABILITY, cell, text(one, "state"), one.path("reasons"));
    }
    for (JsonNode one : analysis.path("samples")) {
      verdicts.add(VerdictKind.NOISE, text(one, "id"), text(one, "verdict"), one.path("reasons"));
    }
    for (JsonNode one : analysis.path("comparisons")) {
      verdicts.add(VerdictKind.COMPARISON, text(one, "id"), qualified(one), one.path("reasons"));
    }
    for (JsonNode one : analysis.path("expectations")) {
      verdicts.add(VerdictKind.EXPECTATION, text(one, "text"), qualified(one), clauses(one));
    }
    for (JsonNode one : analysis.path("lint")) {
      verdicts.warning(one);
    }
    return verdicts;
  }

  Verdict of(VerdictKey key) {
    return byKey.getOrDefault(key, Verdict.NONE);
  }

  private void warning(JsonNode lint) {
    JsonNode where = lint.path("where");
    String place = text(where, "platform") + " " + text(where, "benchmark");
    String subject = (text(lint, "code") + " " + place.strip()).strip();
    byKey.merge(
        new VerdictKey(VerdictKind.WARNING, subject),
        new Verdict(text(lint, "severity"), new TreeSet<>()),
        (first, next) -> first);
  }

  private void add(VerdictKind kind, String subject, String word, JsonNode reasons) {
    SortedSet<String> codes = new TreeSet<>();
    reasons.forEach(reason -> codes.add(text(reason, "code")));
    byKey.put(new VerdictKey(kind, subject), new Verdict(word, codes));
  }

  private static JsonNode clauses(JsonNode expectation) {
    return expectation.path("clauses").findValue("reasons") == null
        ? expectation.path("reasons")
        : expectation.path("clauses").findValue("reasons");
  }

  private static String qualified(JsonNode judged) {
    return text(judged, "verdict")
        + (judged.path("qualified").asBoolean() ? ", with reservations" : "");
  }

  /** Empty where there is none. */
  static String text(JsonNode node, String field) {
    String text = PrintableText.line(node.path(field).asText(""));
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  static Optional<String> known(JsonNode node, String field) {
    return Optional.of(text(node, field)).filter(text -> !text.isEmpty() && !text.equals("null"));
  }
}
