/**
 * Grades one sample: its noise, the causes it is consistent with, and the claims it supports. The
 * reasons are {@link dev.tare.analyzer.code.NoiseCode}s, the causes {@link
 * dev.tare.analyzer.code.CauseCode}s.
 */
package dev.tare.analyzer.noise;
