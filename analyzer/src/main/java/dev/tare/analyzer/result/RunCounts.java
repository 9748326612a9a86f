package dev.tare.analyzer.result;

/**
 * How much a sample consists of.
 *
 * @param n runs with a value
 * @param failed runs without
 * @param sessions distinct sessions, 0 where the data names none
 * @param rounds distinct rounds, 0 where the data names none
 */
public record RunCounts(int n, int failed, int sessions, int rounds) {}
