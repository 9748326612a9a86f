/**
 * Stage 1: measures. Builds the workloads, prepares the platforms, and makes the runs of a frozen
 * schedule one by one, so that an interrupted campaign can always be resumed.
 *
 * <p>Entry points are {@link dev.tare.collector.Collector}, {@link
 * dev.tare.collector.plan.Forecast} and {@link dev.tare.collector.doctor.Doctor}. The collector
 * knows the dataset and nothing of its analysis.
 */
package dev.tare.collector;
