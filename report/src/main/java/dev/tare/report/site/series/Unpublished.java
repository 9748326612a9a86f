package dev.tare.report.site.series;

import java.time.Instant;
import java.util.Optional;

/**
 * A night that was to be published, and is not.
 *
 * @param night its name
 * @param last when the host's site was last published
 */
public record Unpublished(String night, Optional<Instant> last) {}
