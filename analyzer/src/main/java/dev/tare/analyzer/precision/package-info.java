/**
 * How precise a campaign is while it runs: the statistics of the rule that ends adaptive campaigns.
 */
package dev.tare.analyzer.precision;
