package dev.tare.dataset.datapackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The issues of imported files as the list {@code oddities} of {@code datapackage.json}. */
final class IssueJson {

  private static final String KEY = "oddities";

  private IssueJson() {}

  /** Adds the list, unless there are no issues. */
  static void write(ObjectNode tare, List<DataIssue> issues) {
    if (!issues.isEmpty()) {
      ArrayNode list = tare.putArray(KEY);
      issues.forEach(issue -> write(issue, list.addObject()));
    }
  }

  private static void write(DataIssue issue, ObjectNode node) {
    node.put("code", issue.code().name()).put("severity", issue.severity().word());
    node.put("file", issue.file()).put("line", issue.line()).put("text", issue.text());
  }

  /** The list of a file; empty when there is none. */
  static List<DataIssue> read(JsonPlace tare) {
    List<DataIssue> issues = new ArrayList<>();
    for (JsonPlace place : tare.list(KEY)) {
      JsonNode node = place.node();
      if (node.has("severity")) {
        place.text("severity", IssueJson::isSeverity, "error, warning or info");
      }
      issues.add(
          new DataIssue(
              code(place, node.path("code").asText()),
              place.text("file", InsidePath::isInside, "a path inside the dataset"),
              node.path("line").asLong(),
              node.path("text").asText()));
    }
    return issues;
  }

  private static boolean isSeverity(String word) {
    return Stream.of(Severity.values()).anyMatch(severity -> severity.word().equals(word));
  }

  private static IssueCode code(JsonPlace place, String name) {
    return IssueCode.of(name)
        .orElseThrow(
            () ->
                place.error(
                    "unknown issue code '"
                        + name
                        + "'; read the dataset with the version that imported it, or import it"
                        + " again"));
  }
}
