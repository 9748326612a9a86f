package dev.tare.collector;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tare.dataset.CampaignWriter;
import dev.tare.dataset.Cell;
import dev.tare.dataset.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link Plan} as {@code plan.json}: each round with its cells in the order of their runs. */
final class PlanFile {

  private static final int SCHEMA = 1;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private PlanFile() {}

  static byte[] bytes(Plan plan) {
    ObjectNode root = JSON.createObjectNode();
    root.put("schema", SCHEMA).put("profile", plan.profile()).put("seed", plan.seed());
    root.put("sessions", plan.sessions()).put("rounds", plan.rounds());
    root.put("seconds", plan.seconds()).put("timeout", plan.timeout());
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

  static Plan read(Path folder) {
    Path file = folder.resolve(CampaignWriter.PLAN);
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      if (root.path("schema").asInt() != SCHEMA) {
        throw new InputException(file + ": is not a schedule that this version reads");
      }
      return new Plan(
          root.path("profile").asText(),
          root.path("seed").asLong(),
          root.path("sessions").asInt(),
          root.path("rounds").asInt(),
          root.path("seconds").asDouble(),
          root.path("timeout").asDouble(),
          cells(file, root.path("cells")),
          runs(file, root.path("schedule")));
    } catch (JacksonException broken) {
      throw InputException.at(file, broken.getLocation().getLineNr(), "is not JSON");
    } catch (IOException failed) {
      throw new InputException(file + ": cannot be read: " + failed.getMessage(), failed);
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
              .orElseThrow(() -> new InputException(file + ": names no cell: " + name)));
    }
    return cells;
  }
}
