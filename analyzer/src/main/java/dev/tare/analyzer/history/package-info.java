/**
 * Changes since earlier campaigns on the same host.
 *
 * <p>A campaign contributes the median of each sample ({@link
 * dev.tare.analyzer.history.CampaignPoint}). The series tracks the overhead ratio to the baseline
 * of the same campaign, so that a change of the host is not taken for a change of a platform, and
 * the baseline's own median, which shows changes of the host.
 */
package dev.tare.analyzer.history;
