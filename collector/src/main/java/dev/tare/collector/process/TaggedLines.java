package dev.tare.collector.process;

import dev.tare.dataset.CodedReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a script's output that are data: {@code @TAG VALUE}. Where a tag of one value is
 * repeated, the first line counts.
 *
 * @param inner {@code @inner VALUE}; NaN for a value that is no number
 * @param facts {@code @fact KEY=VALUE}
 * @param reason {@code @reason CODE TEXT}: why the script fails
 * @param remedy {@code @remedy TEXT}: what would help
 * @param found {@code @found TEXT}: what a probe found
 * @param guestSeconds {@code @guest_seconds SECONDS}: the run's duration by the guest's clock
 * @param imageBytes {@code @image_bytes NUMBER}: the size of a guest's image on the host's disk
 */
public record TaggedLines(
    double[] inner,
    Map<String, String> facts,
    Optional<CodedReason> reason,
    Optional<String> remedy,
    Optional<String> found,
    OptionalDouble guestSeconds,
    OptionalLong imageBytes) {

  private static final Pattern TAGGED = Pattern.compile("@([a-z_]+) (.*)");
  private static final Pattern SECONDS = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern BYTES = Pattern.compile("\\d{1,18}");

  static TaggedLines parse(String out, String err) {
    Map<String, List<String>> lines = new HashMap<>();
    (out + "\n" + err)
        .lines()
        .map(TAGGED::matcher)
        .filter(Matcher::matches)
        .forEach(
            line ->
                lines
                    .computeIfAbsent(line.group(1), tag -> new ArrayList<>())
                    .add(line.group(2).strip()));
    return new TaggedLines(
        PrintedNumbers.parse(all(lines, "inner").stream()),
        facts(all(lines, "fact")),
        first(lines, "reason").map(CodedReason::parse),
        first(lines, "remedy"),
        first(lines, "found"),
        first(lines, "guest_seconds").stream()
            .filter(text -> SECONDS.matcher(text).matches())
            .mapToDouble(Double::parseDouble)
            .findFirst(),
        first(lines, "image_bytes").stream()
            .filter(text -> BYTES.matcher(text).matches())
            .mapToLong(Long::parseLong)
            .findFirst());
  }

  private static List<String> all(Map<String, List<String>> lines, String tag) {
    return lines.getOrDefault(tag, List.of());
  }

  private static Optional<String> first(Map<String, List<String>> lines, String tag) {
    return all(lines, tag).stream().findFirst();
  }

  private static Map<String, String> facts(List<String> settings) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (String fact : settings) {
      int equals = fact.indexOf('=');
      if (equals > 0) {
        facts.put(fact.substring(0, equals), fact.substring(equals + 1));
      }
    }
    return facts;
  }
}
