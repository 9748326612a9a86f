package dev.tare.collector.run;

import dev.tare.collector.plan.PrecisionTarget;
import dev.tare.collector.plan.StoppingRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks after certain rounds whether the precision is reached. A check uses the data of these
 * rounds only, so that a campaign that is killed and resumed ends at the same round.
 */
public record InterimChecks(CampaignFolder folder, StoppingRule rule, Progress progress) {

  /** Whether no further run is needed; to be called between two rounds. */
  public boolean isComplete() {
    Optional<PrecisionTarget> until = folder.plan().until();
    int rounds = folder.wholeRounds();
    boolean last = rounds == folder.plan().rounds();
    if (until.isEmpty() || folder.facts().hasEnded()) {
      return folder.missing().isEmpty();
    }
    if (!last && !PrecisionTarget.LOOKS.contains(rounds)) {
      return false;
    }
    StoppingRule.CheckResult check = rule.check(folder.soFar(rounds), until.get());
    progress.note("after " + rounds + " rounds: " + check.finding());
    if (!check.enough() && !last) {
      return false;
    }
    folder.end(rounds, why(check, rounds, until.get()));
    return true;
  }

  private static Map<String, String> why(
      StoppingRule.CheckResult check, int rounds, PrecisionTarget until) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("looks", looksUntil(rounds));
    facts.put("precision", check.finding());
    facts.put(CampaignFacts.ENDED, StopReason.of(check, until).fact());
    return facts;
  }

  private static String looksUntil(int rounds) {
    List<Integer> before = PrecisionTarget.LOOKS.stream().filter(look -> look < rounds).toList();
    return before.stream().map(look -> look + ", ").collect(Collectors.joining()) + rounds;
  }
}
