package dev.tare.collector.run;

import dev.tare.dataset.Campaign;
import dev.tare.dataset.Description;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.write.CampaignWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a campaign on the disk says of itself; it comes to know more while it goes on. */
public record CampaignFacts(CampaignWriter writer) {

  /** The key of the fact that says why an adaptive campaign ended. */
  static final String ENDED = "ended";

  /** The section that says how the campaign went. */
  private static final String COURSE = "campaign";

  /** Adds sections; one that is known stays as it was found first. */
  void add(Map<String, Map<String, String>> sections) {
    Map<String, Map<String, String>> facts = new LinkedHashMap<>(facts());
    sections.forEach(facts::putIfAbsent);
    if (facts.size() > facts().size()) {
      writer.describe(writer.description().with(facts));
    }
  }

  boolean knows(String section) {
    return facts().containsKey(section);
  }

  /** How the campaign went so far. */
  public Map<String, String> course() {
    return facts().getOrDefault(COURSE, Map.of());
  }

  /** Adds to how the campaign went. */
  public void tell(Map<String, String> course) {
    writer.describe(told(course));
  }

  /** Whether an adaptive campaign has found its last round. */
  boolean hasEnded() {
    return course().containsKey(ENDED);
  }

  /** Says together what the campaign came to and why. */
  void end(Campaign campaign, Map<String, String> why) {
    writer.describe(told(why).with(campaign));
  }

  /** Complains when the workloads are not those that the campaign began with. */
  public void refuseOther(Map<String, String> workloads) {
    if (!facts().getOrDefault(CampaignDescriber.WORKLOADS, Map.of()).equals(workloads)) {
      throw new InputException(
          writer.description().campaign().name()
              + ": was begun with other workloads than are built now; start a new campaign");
    }
  }

  private Description told(Map<String, String> more) {
    Map<String, String> course = new LinkedHashMap<>(course());
    course.putAll(more);
    Map<String, Map<String, String>> facts = new LinkedHashMap<>(facts());
    facts.put(COURSE, course);
    return writer.description().with(facts);
  }

  private Map<String, Map<String, String>> facts() {
    return writer.description().facts();
  }
}
