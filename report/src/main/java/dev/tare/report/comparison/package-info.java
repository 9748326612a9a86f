/**
 * The report on two campaigns: what differs between their hosts, then each platform with itself.
 *
 * <p>{@link dev.tare.report.comparison.ComparisonReport} writes it; it has the page, the style and
 * the document of the report on one campaign.
 */
package dev.tare.report.comparison;
