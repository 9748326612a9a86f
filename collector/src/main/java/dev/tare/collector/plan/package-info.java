/**
 * What a campaign is to measure: its specification, its schedule, and the forecast of its duration
 * and disk space.
 */
package dev.tare.collector.plan;
