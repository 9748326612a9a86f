package dev.tare.collector.plan;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tare.collector.host.Cores;
import dev.tare.dataset.Cell;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A {@link Plan} as {@code plan.json}: each round with its cells in the order of their runs. */
public final class PlanFile {

  private static final int SCHEMA = 1;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private PlanFile() {}

  public static byte[] bytes(Plan plan) {
    ObjectNode root = JSON.createObjectNode();
    root.put("schema", SCHEMA).put("profile", plan.profile()).put("seed", plan.seed());
    root.put("sessions", plan.sessions()).put("rounds", plan.rounds());
    root.put("seconds", plan.seconds()).put("timeout", plan.timeout());
    plan.until().ifPresent(until -> write(root.putObject("until"), until));
    plan.cores().list().ifPresent(list -> root.put("cpu_list", list));
    plan.cores().count().ifPresent(count -> root.put("cpus", count));
    ArrayNode cells = root.putArray("cells");
    plan.cells().forEach(cell -> cells.add(cell.toString()));
    ArrayNode schedule = root.putArray("schedule");
    ArrayNode order = JSON.createArrayNode();
    for (PlannedRun run : plan.runs()) {
      if (run.position() == 1) {
        ObjectNode round = schedule.addObject();
        order = round.put("session", run.session()).put("round", run.round()).putArray("order");
      }
      order.add(run.cell().toString());
    }
    return (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void write(ObjectNode node, PrecisionTarget until) {
    node.put("target", until.target()).put("budgeted", until.budgeted());
    ArrayNode looks = node.putArray("looks");
    PrecisionTarget.LOOKS.forEach(looks::add);
    ArrayNode claims = node.putArray("claims");
    until.claims().forEach(claims::add);
  }

  private static Optional<PrecisionTarget> until(JsonNode node) {
    List<String> claims = new ArrayList<>();
    node.path("claims").forEach(claim -> claims.add(claim.asText()));
    return node.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new PrecisionTarget(
                node.path("target").asDouble(), claims, node.path("budgeted").asBoolean()));
  }

  private static Cores cores(JsonNode root) {
    JsonNode count = root.path("cpus");
    return new Cores(
        Optional.ofNullable(root.path("cpu_list").textValue()),
        count.isMissingNode() ? OptionalInt.empty() : OptionalInt.of(count.asInt()));
  }

  public static Plan read(Path folder) {
    Path file = folder.resolve(DatasetFiles.PLAN);
    try {
      JsonNode root = JSON.readTree(BoundedFile.bytes(file, BoundedFile.DESCRIPTION));
      if (root.path("schema").asInt() != SCHEMA) {
        throw new InputException(file + ": is a schedule of another version; update Tare");
      }
      return new Plan(
          root.path("profile").asText(),
          root.path("seed").asLong(),
          root.path("sessions").asInt(),
          root.path("rounds").asInt(),
          root.path("seconds").asDouble(),
          root.path("timeout").asDouble(),
          until(root.path("until")),
          cores(root),
          cells(file, root.path("cells")),
          runs(file, root.path("schedule")));
    } catch (JacksonException broken) {
      throw InputException.at(file, broken.getLocation().getLineNr(), "is not valid JSON");
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  private static List<PlannedRun> runs(Path file, JsonNode schedule) {
    List<PlannedRun> runs = new ArrayList<>();
    for (JsonNode round : schedule) {
      List<Cell> order = cells(file, round.path("order"));
      for (int i = 0; i < order.size(); i++) {
        runs.add(
            new PlannedRun(
                round.path("session").asInt(), round.path("round").asInt(), i + 1, order.get(i)));
      }
    }
    return runs;
  }

  private static List<Cell> cells(Path file, JsonNode names) {
    List<Cell> cells = new ArrayList<>();
    for (JsonNode name : names) {
      cells.add(
          Cell.ofFile(name.asText() + ".csv")
              .orElseThrow(() -> new InputException(file + ": not a cell: " + name)));
    }
    return cells;
  }
}
