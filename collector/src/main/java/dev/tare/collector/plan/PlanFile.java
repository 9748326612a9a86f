package dev.tare.collector.plan;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tare.dataset.CampaignPlan;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

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

  /**
   * The schedule of a campaign that is to be resumed.
   *
   * @param stated the same in its description, as far as it is there
   */
  public static Plan read(Path folder, CampaignPlan stated) {
    Path file = folder.resolve(DatasetFiles.PLAN);
    try {
      byte[] content = BoundedFile.bytes(file, BoundedFile.DESCRIPTION);
      JsonNode root = JSON.readTree(content);
      if (root.path("schema").asInt() != SCHEMA) {
        throw new InputException(file + ": is damaged, or a schedule of another version");
      }
      PlanReader reader = new PlanReader(file, root, JsonLines.of(content));
      Plan plan = reader.read();
      agreement(reader, plan, stated);
      return plan;
    } catch (JacksonException broken) {
      throw InputException.notJson(file, broken);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  /** What both files state must be the same; an ended campaign may have fewer rounds. */
  private static void agreement(PlanReader reader, Plan plan, CampaignPlan stated) {
    require(stated.seed().orElse(plan.seed()) == plan.seed(), reader, "/seed");
    require(stated.profile().orElse(plan.profile()).equals(plan.profile()), reader, "/profile");
    require(stated.seconds().orElse(plan.seconds()) == plan.seconds(), reader, "/seconds");
    require(stated.rounds().orElse(plan.rounds()) <= plan.rounds(), reader, "/rounds");
    require(stated.sessions().orElse(plan.sessions()) <= plan.sessions(), reader, "/sessions");
  }

  private static void require(boolean agrees, PlanReader reader, String pointer) {
    if (!agrees) {
      throw reader.error(pointer, "is not what datapackage.json states");
    }
  }
}
