/**
 * Grades one sample: what its noise is like, what it is consistent with, and which claims it
 * supports. The reasons are {@link dev.tare.analyzer.code.NoiseCode}s, the causes {@link
 * dev.tare.analyzer.code.CauseCode}s.
 */
package dev.tare.analyzer.noise;
