package dev.tare.analyzer.expectation;

/** One pair of platforms and what is expected of it, its bound settled. */
record Claim(String left, Relation relation, double bound, String right) {

  ClaimRegion region() {
    return relation.region(bound);
  }
}
