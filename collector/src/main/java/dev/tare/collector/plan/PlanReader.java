package dev.tare.collector.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tare.collector.host.Cores;
import dev.tare.dataset.Cell;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Reads a {@link Plan} from {@code plan.json}. Whatever no campaign could have written is an error
 * with file and line.
 *
 * @param root the whole file
 */
record PlanReader(Path file, JsonNode root, JsonLines lines) {

  private static final String SESSIONS = "/sessions";
  private static final String ROUNDS = "/rounds";
  private static final String SCHEDULE = "/schedule";
  private static final String UNTIL = "/until";

  Plan read() {
    int rounds = whole(ROUNDS);
    List<Cell> cells = cells("/cells");
    if (cells.isEmpty()) {
      throw error("/cells", "must not be empty");
    }
    return new Plan(
        text("/profile"),
        required("/seed", PlanReader::isLong, "a whole number").asLong(),
        whole(SESSIONS),
        rounds,
        seconds("/seconds"),
        seconds("/timeout"),
        until(),
        cores(),
        cells,
        runs(cells, rounds));
  }

  /** An error at a place of the file. */
  InputException error(String pointer, String what) {
    return InputException.at(
        file,
        lines.line(pointer),
        pointer.substring(1).replace('/', '.')
            + " "
            + what
            + "; the schedule is damaged; restore the file, or start a new campaign");
  }

  private List<PlannedRun> runs(List<Cell> cells, int rounds) {
    int found = required(SCHEDULE, JsonNode::isArray, "a list").size();
    if (found != rounds) {
      throw error(SCHEDULE, "has " + found + " rounds instead of " + rounds);
    }
    List<PlannedRun> runs = new ArrayList<>();
    int session = 1;
    for (int round = 1; round <= rounds; round++) {
      String place = SCHEDULE + "/" + (round - 1);
      session = session(place, session);
      runs.addAll(round(place, session, round, cells));
    }
    return runs;
  }

  private int session(String place, int before) {
    int session = whole(place + "/session");
    if (session < before || session > whole(SESSIONS)) {
      throw error(place + "/session", "is " + session + " after " + before);
    }
    return session;
  }

  private List<PlannedRun> round(String place, int session, int round, List<Cell> cells) {
    if (whole(place + "/round") != round) {
      throw error(place + "/round", "must be " + round);
    }
    List<Cell> order = cells(place + "/order");
    if (!new HashSet<>(order).equals(new HashSet<>(cells))) {
      throw error(place + "/order", "does not have every one of 'cells' once");
    }
    return IntStream.range(0, order.size())
        .mapToObj(i -> new PlannedRun(session, round, i + 1, order.get(i)))
        .toList();
  }

  /** Cells, each only once. */
  private List<Cell> cells(String pointer) {
    int size = required(pointer, JsonNode::isArray, "a list").size();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String place = pointer + "/" + i;
      Cell cell =
          Cell.ofFile(text(place) + ".csv")
              .orElseThrow(() -> error(place, "is not <platform>-<benchmark>"));
      if (cells.contains(cell)) {
        throw error(place, "is " + cell + " for the second time");
      }
      cells.add(cell);
    }
    return cells;
  }

  private Optional<PrecisionTarget> until() {
    if (root.at(UNTIL).isMissingNode()) {
      return Optional.empty();
    }
    List<String> claims = new ArrayList<>();
    int size = required(UNTIL + "/claims", JsonNode::isArray, "a list").size();
    IntStream.range(0, size).forEach(i -> claims.add(text(UNTIL + "/claims/" + i)));
    return Optional.of(
        new PrecisionTarget(
            required(UNTIL + "/target", PlanReader::isShare, "between 0 and 1").asDouble(),
            claims,
            required(UNTIL + "/budgeted", JsonNode::isBoolean, "true or false").asBoolean()));
  }

  private Cores cores() {
    boolean counted = !root.at("/cpus").isMissingNode();
    boolean listed = !root.at("/cpu_list").isMissingNode();
    return new Cores(
        listed ? Optional.of(text("/cpu_list")) : Optional.empty(),
        counted ? OptionalInt.of(whole("/cpus")) : OptionalInt.empty());
  }

  private static boolean isLong(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToLong();
  }

  private static boolean isShare(JsonNode node) {
    return node.isNumber() && node.asDouble() > 0 && node.asDouble() < 1;
  }

  private String text(String pointer) {
    return required(pointer, JsonNode::isTextual, "a text").asText();
  }

  private int whole(String pointer) {
    return required(
            pointer,
            node -> node.isInt() && node.asInt() > 0,
            "a whole number above 0 and below 2147483648")
        .asInt();
  }

  private double seconds(String pointer) {
    return required(pointer, node -> node.isNumber() && node.asDouble() > 0, "a number above 0")
        .asDouble();
  }

  private JsonNode required(String pointer, Predicate<JsonNode> allowed, String what) {
    JsonNode node = root.at(pointer);
    if (!allowed.test(node)) {
      throw error(pointer, "must be " + what);
    }
    return node;
  }
}
