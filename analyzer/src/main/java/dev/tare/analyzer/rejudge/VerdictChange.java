package dev.tare.analyzer.rejudge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A verdict that is another one now.
 *
 * @param gained codes of reasons that the new one has in addition
 * @param lost codes of reasons that only the old one has
 */
public record VerdictChange(
    VerdictKey about, String from, String to, SortedSet<String> gained, SortedSet<String> lost) {

  /** The changes between two analyses, in order of what they are about. */
  static List<VerdictChange> between(Verdicts before, Verdicts now) {
    SortedSet<VerdictKey> all = new TreeSet<>(before.byKey().keySet());
    all.addAll(now.byKey().keySet());
    List<VerdictChange> changes = new ArrayList<>();
    for (VerdictKey key : all) {
      Verdict old = before.of(key);
      Verdict judged = now.of(key);
      if (!old.word().equals(judged.word())) {
        changes.add(change(key, old, judged));
      }
    }
    return changes;
  }

  private static VerdictChange change(VerdictKey key, Verdict old, Verdict judged) {
    SortedSet<String> gained = new TreeSet<>(judged.codes());
    gained.removeAll(old.codes());
    SortedSet<String> lost = new TreeSet<>(old.codes());
    lost.removeAll(judged.codes());
    return new VerdictChange(key, old.word(), judged.word(), gained, lost);
  }
}
