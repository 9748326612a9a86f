package dev.tare.collector.run;

import dev.tare.collector.plan.DurationText;
import dev.tare.collector.plan.KnownDurations;
import dev.tare.collector.plan.RunDuration;
import dev.tare.dataset.Cell;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How much time is spent inside runs, and around them. */
public final class TimeAccounting {

  private record DurationTotal(int count, double seconds) {

    DurationTotal and(double more) {
      return new DurationTotal(count + 1, seconds + more);
    }

    double mean() {
      return seconds / count;
    }
  }

  private static final String WALL = "wall_seconds";
  private static final String INSIDE = "run_seconds";
  private static final String SHARE = "run_share";

  private final long started = System.nanoTime();
  private final Map<Cell, DurationTotal> runs = new TreeMap<>();
  private final Map<String, Double> platforms = new TreeMap<>();
  private int sessions;
  private double inside;

  static double since(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }

  /** Adds a run, and its duration including everything around it. */
  void run(Cell cell, ExecutedRun executed, double around) {
    inside += executed.seconds();
    if (executed.succeeded()) {
      runs.merge(cell, new DurationTotal(1, around), (before, one) -> before.and(around));
    }
  }

  void beginSession() {
    sessions++;
  }

  /** Adds the duration of a platform's start or stop. */
  void session(String platform, double seconds) {
    platforms.merge(platform, seconds, Double::sum);
  }

  /** The durations to remember, of runs with that target duration. */
  public KnownDurations durations(double seconds) {
    Map<String, RunDuration> took = new TreeMap<>();
    runs.forEach((cell, sum) -> took.put(cell.toString(), new RunDuration(seconds, sum.mean())));
    Map<String, Double> perSession = new TreeMap<>(platforms);
    perSession.replaceAll((platform, all) -> all / sessions);
    return new KnownDurations(took, perSession);
  }

  /** The share of time inside runs, including earlier parts of the campaign. */
  public Map<String, String> facts(Map<String, String> earlier) {
    double wall = since(started) + number(earlier, WALL);
    double runSeconds = inside + number(earlier, INSIDE);
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(WALL, String.format(Locale.ROOT, "%.3f", wall));
    facts.put(INSIDE, String.format(Locale.ROOT, "%.3f", runSeconds));
    facts.put(SHARE, String.format(Locale.ROOT, "%.1f %%", 100 * runSeconds / wall));
    return facts;
  }

  /** These facts in one line. */
  public static String line(Map<String, String> facts) {
    Duration wall = Duration.ofMillis((long) (number(facts, WALL) * 1e3));
    return facts.get(SHARE) + " of " + DurationText.text(wall) + " was inside measured runs";
  }

  private static double number(Map<String, String> facts, String key) {
    return Double.parseDouble(facts.getOrDefault(key, "0"));
  }
}
