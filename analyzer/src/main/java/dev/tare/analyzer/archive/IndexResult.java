package dev.tare.analyzer.archive;

/**
 * What was indexed.
 *
 * @param campaigns in the index
 * @param read of these, because they were not in it or have changed
 * @param leftOut campaigns that cannot be read
 */
public record IndexResult(int campaigns, int read, int leftOut) {}
