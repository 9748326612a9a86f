package dev.tare.collector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Looks after certain rounds whether enough is known. A look takes the data of these rounds only,
 * so that a campaign that was killed and resumed ends where it would have ended.
 */
record Looks(CampaignFolder folder, StoppingRule rule, Progress progress) {

  /** The key of the fact that says why an adaptive campaign ended. */
  static final String ENDED = "ended";

  /** Whether no further run is needed; to be asked between two rounds. */
  boolean enough() {
    Optional<Until> until = folder.plan().until();
    int rounds = folder.wholeRounds();
    boolean last = rounds == folder.plan().rounds();
    if (until.isEmpty() || folder.hasEnded()) {
      return folder.missing().isEmpty();
    }
    if (!last && !Until.LOOKS.contains(rounds)) {
      return false;
    }
    StoppingRule.Look look = rule.look(folder.soFar(rounds), until.get());
    progress.note("after " + rounds + " rounds: " + look.finding());
    if (!look.enough() && !last) {
      return false;
    }
    String why = look.enough() ? "reached" : until.get().budgeted() ? "budget" : "cap";
    folder.end(
        rounds, Map.of("looks", looksUntil(rounds), "precision", look.finding(), ENDED, why));
    return true;
  }

  private static String looksUntil(int rounds) {
    List<Integer> before = Until.LOOKS.stream().filter(look -> look < rounds).toList();
    return before.stream().map(look -> look + ", ").collect(Collectors.joining()) + rounds;
  }
}
