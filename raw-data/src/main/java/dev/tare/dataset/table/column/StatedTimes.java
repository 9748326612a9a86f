package dev.tare.dataset.table.column;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What a user states about times.
 *
 * @param unit of numbers
 * @param zone of local times
 * @param order of dates with slashes: {@code day} or {@code month} first
 * @param othersHaveZones whether files beside it have times that are not local
 */
public record StatedTimes(
    Optional<String> unit, Optional<ZoneId> zone, Optional<String> order, boolean othersHaveZones) {

  public static final StatedTimes NONE =
      new StatedTimes(Optional.empty(), Optional.empty(), Optional.empty(), false);
}
