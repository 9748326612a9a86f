package dev.tare.analyzer.expectation;

/** An expected relation between two platforms, with its bound. */
record Claim(String left, Relation relation, double bound, String right) {

  ClaimRegion region() {
    return relation.region(bound);
  }
}
