package dev.tare.collector.run;

/**
 * How far a campaign is.
 *
 * @param planned runs of the schedule
 * @param measured runs that gave a value
 * @param failed runs that gave none
 * @param complete whether every planned run was made
 */
public record CampaignTally(int planned, int measured, int failed, boolean complete) {}
