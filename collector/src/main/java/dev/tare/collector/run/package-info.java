/**
 * Makes the runs of a campaign: platforms are started, missing runs are made in the order of the
 * plan, and each is recorded.
 */
package dev.tare.collector.run;
