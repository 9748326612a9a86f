package dev.tare.analyzer.rejudge;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an analysis says about one thing, in the words of {@code analysis.json}.
 *
 * @param word such as {@code worse}; followed by {@code with reservations} where it is qualified
 * @param codes of its reasons
 */
public record Verdict(String word, SortedSet<String> codes) {

  /** Of what an analysis says nothing about. */
  static final Verdict NONE = new Verdict("-", new TreeSet<>());

  public Verdict {
    codes = new TreeSet<>(codes);
  }
}
