package dev.tare.dataset.datapackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.CampaignPlan;
import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.file.PrintableText;

/** A {@link Campaign} with its plan as one flat object, and back. */
final class CampaignJson {

  private CampaignJson() {}

  static void write(ObjectNode node, Campaign campaign) {
    campaign.tool().ifPresent(tool -> node.put("tool", tool));
    node.put("source", campaign.source().word());
    campaign.baseline().ifPresent(baseline -> node.put("baseline", baseline));
    campaign.started().ifPresent(started -> node.put("started", started));
    campaign.finished().ifPresent(finished -> node.put("finished", finished));
    write(node, campaign.plan());
  }

  private static void write(ObjectNode node, CampaignPlan plan) {
    plan.profile().ifPresent(profile -> node.put("profile", profile));
    plan.seed().ifPresent(seed -> node.put("seed", seed));
    plan.rounds().ifPresent(rounds -> node.put("rounds", rounds));
    plan.sessions().ifPresent(sessions -> node.put("sessions", sessions));
    plan.seconds().ifPresent(seconds -> node.put("seconds", seconds));
    plan.runs().ifPresent(runs -> node.put("planned", runs));
  }

  /** The campaign in the directory of that name. */
  static Campaign read(String name, JsonPlace place) {
    JsonNode node = place.node();
    return new Campaign(
        PrintableText.of(name),
        JsonFields.text(node, "tool"),
        CampaignSource.of(node.path("source").asText()).orElse(CampaignSource.COLLECTED),
        JsonFields.text(node, "baseline"),
        place.time("started"),
        place.time("finished"),
        plan(node));
  }

  private static CampaignPlan plan(JsonNode node) {
    return new CampaignPlan(
        JsonFields.text(node, "profile"),
        JsonFields.longInteger(node, "seed"),
        JsonFields.integer(node, "rounds"),
        JsonFields.integer(node, "sessions"),
        JsonFields.number(node, "seconds"),
        JsonFields.integer(node, "planned"));
  }
}
