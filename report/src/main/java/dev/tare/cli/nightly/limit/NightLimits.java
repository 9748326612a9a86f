package dev.tare.cli.nightly.limit;

import dev.tare.cli.nightly.state.StopCause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The limits of a night.
 *
 * @param started when it started
 * @param budget for the whole night
 * @param disks the space that stays free
 */
public record NightLimits(Instant started, Optional<Duration> budget, List<DiskSpace> disks) {

  /** Per cent of the budget in which runs are planned. */
  private static final int PLANNED = 85;

  /** Per cent of the budget after which no run begins. */
  private static final int LAST = 95;

  public NightLimits {
    disks = List.copyOf(disks);
  }

  /** Fails where there is too little space to begin. */
  public void requireSpace() {
    disks.forEach(DiskSpace::require);
  }

  /** The time for which runs are to be planned now. */
  public Optional<Duration> forRuns(Instant now) {
    return budget.map(
        whole -> {
          Duration left = share(whole, PLANNED).minus(Duration.between(started, now));
          return left.isNegative() ? Duration.ZERO : left;
        });
  }

  /** Why no further run may begin. */
  public Optional<StopCause> reached(Instant now) {
    Duration passed = Duration.between(started, now);
    if (budget.filter(whole -> passed.compareTo(share(whole, LAST)) > 0).isPresent()) {
      return Optional.of(StopCause.DEADLINE);
    }
    return disks.stream().anyMatch(DiskSpace::isShort)
        ? Optional.of(StopCause.DISK)
        : Optional.empty();
  }

  private static Duration share(Duration whole, int perCent) {
    return whole.multipliedBy(perCent).dividedBy(100);
  }
}
