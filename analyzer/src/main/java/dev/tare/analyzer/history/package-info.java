/**
 * Night to night: what changed since earlier campaigns of the same host.
 *
 * <p>A night enters with the median of each sample ({@link
 * dev.tare.analyzer.history.CampaignPoint}). What is followed is the overhead ratio to the baseline
 * of the same night, so that what the host does to all of them is not taken for a change of a
 * platform, and the baseline's own median, where a change of the host itself shows.
 */
package dev.tare.analyzer.history;
