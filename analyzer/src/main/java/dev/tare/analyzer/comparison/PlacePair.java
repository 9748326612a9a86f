package dev.tare.analyzer.comparison;

/** The places of two runs, from 0, in one series or in two. */
record PlacePair(int from, int to) {

  int rows() {
    return to - from;
  }
}
