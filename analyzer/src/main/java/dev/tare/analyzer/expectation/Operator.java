package dev.tare.analyzer.expectation;

import dev.tare.analyzer.result.Options;
import java.util.OptionalDouble;

/**
 * An operator of a chain.
 *
 * @param bound its own margin (as a share) or factor; absent if the default applies
 */
public record Operator(Relation relation, OptionalDouble bound) {

  static Operator of(Relation relation) {
    return new Operator(relation, OptionalDouble.empty());
  }

  double bound(Options usual) {
    return bound.orElse(relation == Relation.FAR_BETTER ? usual.farBetter() : usual.margin());
  }

  /** Whether this one claims more than another; a wider margin for "not worse" claims less. */
  boolean isStrongerThan(Operator other, Options usual) {
    if (relation != other.relation) {
      return relation.compareTo(other.relation) > 0;
    }
    double more = bound(usual) - other.bound(usual);
    return relation == Relation.NOT_WORSE ? more < 0 : more > 0;
  }
}
