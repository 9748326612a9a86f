package dev.tare.report.sentences;

import dev.tare.dataset.FailureCode;
import dev.tare.report.text.Messages;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Why runs produced no value; a code without a message is shown as is. */
public record FailureText(Messages messages) {

  public String reason(String code) {
    OptionalInt exit = FailureCode.exitStatus(code);
    return exit.isPresent()
        ? messages.text("name.failure.EXIT", Map.of("exit", Integer.toString(exit.getAsInt())))
        : messages.ofCode("name.failure", code, Map.of());
  }

  /** The number of planned runs that failed, and the reasons, most frequent first. */
  String summary(Map<String, Integer> failures, int planned) {
    return messages.text(
        "page.overview.failures",
        Map.of("failed", sum(failures), "planned", planned, "reasons", reasons(failures)));
  }

  /** All runs failed. */
  String all(String key, Map<String, Integer> failures) {
    return messages.text(key, Map.of("failed", sum(failures), "reasons", reasons(failures)));
  }

  private static int sum(Map<String, Integer> failures) {
    return failures.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The reasons, most frequent first, with their numbers if there are several. */
  public String reasons(Map<String, Integer> failures) {
    Comparator<Map.Entry<String, Integer>> commonest = Map.Entry.comparingByValue();
    return failures.entrySet().stream()
        .sorted(commonest.reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(e -> (failures.size() == 1 ? "" : e.getValue() + "\u00a0× ") + reason(e.getKey()))
        .collect(Collectors.joining(", "));
  }
}
