package dev.tare.collector.run;

import dev.tare.collector.setup.Conditions;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.Description;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.write.CampaignWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts of a campaign on disk, which grow while it runs. */
public record CampaignFacts(CampaignWriter writer) {

  /** The key of the fact that says why an adaptive campaign ended. */
  static final String ENDED = "ended";

  /** The section about the course of the campaign. */
  static final String COURSE = "campaign";

  /** Adds sections; a section that exists keeps its first content. */
  void add(Map<String, Map<String, String>> sections) {
    Map<String, Map<String, String>> facts = new LinkedHashMap<>(facts());
    sections.forEach(facts::putIfAbsent);
    if (facts.size() > facts().size()) {
      writer.describe(writer.description().with(facts));
    }
  }

  public Description description() {
    return writer.description();
  }

  boolean knows(String section) {
    return facts().containsKey(section);
  }

  /** The course of the campaign so far. */
  public Map<String, String> course() {
    return facts().getOrDefault(COURSE, Map.of());
  }

  /** Adds to the course of the campaign. */
  public void addCourse(Map<String, String> course) {
    writer.describe(withCourse(course));
  }

  /** Whether an adaptive campaign has found its last round. */
  boolean hasEnded() {
    return course().containsKey(ENDED);
  }

  /** Records the final extent of the campaign together with the reason. */
  void end(Campaign campaign, Map<String, String> why) {
    writer.describe(withCourse(why).with(campaign));
  }

  /** Fails when the campaign would be resumed under other conditions than it started with. */
  public void requireSame(Conditions now, List<Benchmark> benchmarks) {
    String name = description().campaign().name();
    now.requireSame(name, facts());
    for (Benchmark benchmark : benchmarks) {
      if (!description().benchmarks().contains(benchmark)) {
        throw new InputException(
            name
                + ": title, unit or direction of the benchmark "
                + benchmark.id()
                + " have changed since the campaign started; start a new campaign");
      }
    }
  }

  private Description withCourse(Map<String, String> more) {
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
