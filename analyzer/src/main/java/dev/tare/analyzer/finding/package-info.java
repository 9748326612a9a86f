/**
 * The statements of the report as data: a {@link dev.tare.analyzer.code.FindingCode}, what it is
 * about, its numbers and the ids of its evidence, the most important first. Without a baseline
 * every pair of platforms has its finding.
 */
package dev.tare.analyzer.finding;
