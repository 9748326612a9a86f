package dev.tare.analyzer.rejudge;

import java.util.Comparator;

/**
 * What a verdict is about.
 *
 * @param subject such as {@code kvm-cpu:native}, an expectation, or the code of a warning with its
 *     place
 */
public record VerdictKey(VerdictKind kind, String subject) implements Comparable<VerdictKey> {

  private static final Comparator<VerdictKey> ORDER =
      Comparator.comparing(VerdictKey::kind).thenComparing(VerdictKey::subject);

  @Override
  public int compareTo(VerdictKey other) {
    return ORDER.compare(this, other);
  }
}
