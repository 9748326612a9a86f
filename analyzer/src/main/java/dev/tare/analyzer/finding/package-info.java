/**
 * The statements of the report as data: a {@link dev.tare.analyzer.code.FindingCode}, platform and
 * benchmark, numbers, and the ids of its evidence. The most important come first. Without a
 * baseline, every pair of platforms has a finding.
 */
package dev.tare.analyzer.finding;
