/**
 * Coded doubts about plausibility: oddities of the files carried over, and what the numbers of
 * several samples say about each other.
 *
 * <p>Codes beside those of the files: {@code NESTED_HOST}; {@code ACCEL_OFF} {hostOverKvm,
 * kvmOverQemu} KVM computes over 5 times slower than the host and within 2 times of emulation;
 * {@code CONTAINER_FASTER} {overhead}; {@code DISJOINT_WINDOWS} {pairs, of} per benchmark; {@code
 * FAILURES}, {@code CONSTANT}, {@code QUANTISED} per sample; {@code COUNT} {n, others}.
 */
package dev.tare.analyzer.lint;
