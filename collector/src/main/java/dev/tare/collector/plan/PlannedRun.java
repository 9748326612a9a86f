package dev.tare.collector.plan;

import dev.tare.dataset.Cell;

/**
 * One run of the schedule.
 *
 * @param session from 1
 * @param round from 1, counted through all sessions; as a cell has one run a round, also the run's
 *     number in its sample
 * @param position in its round, from 1
 */
public record PlannedRun(int session, int round, int position, Cell cell) {}
