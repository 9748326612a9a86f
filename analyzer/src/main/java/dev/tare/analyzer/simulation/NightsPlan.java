package dev.tare.analyzer.simulation;

import dev.tare.dataset.file.InputException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * What a simulated archive holds.
 *
 * @param hosts their ids
 * @param nights number of nights of each host, from 1
 * @param rounds runs of each platform and benchmark a night
 * @param seed of the random numbers
 * @param first the start of the first night; the next ones follow every 24 hours
 * @param events what happens on the nights
 */
public record NightsPlan(
    List<String> hosts, int nights, int rounds, long seed, Instant first, List<NightEvent> events) {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int MOST_NIGHTS = 10_000;

  public NightsPlan {
    hosts = List.copyOf(hosts);
    events = List.copyOf(events);
    require(
        !hosts.isEmpty() && new HashSet<>(hosts).size() == hosts.size(), "--hosts: name each once");
    hosts.forEach(
        id ->
            require(
                id.matches("[a-z0-9-]+"), id + ": a host id has the characters a-z, 0-9 and -"));
    require(nights >= 1 && nights <= MOST_NIGHTS, "--nights: 1 to " + MOST_NIGHTS);
    require(rounds >= 1 && rounds <= 1000, "--rounds: 1 to 1000");
    for (NightEvent event : events) {
      require(hosts.contains(event.host()), event.host() + ": has an event, but is not in --hosts");
    }
  }

  /** With events as texts; without any, those of {@link UsualEvents}. */
  public static NightsPlan of(
      List<String> hosts, int nights, int rounds, long seed, Instant first, List<String> events) {
    List<NightEvent> all =
        events.isEmpty()
            ? UsualEvents.of(hosts, nights)
            : events.stream().filter(e -> !e.equals("none")).map(NightEvent::parse).toList();
    return new NightsPlan(hosts, nights, rounds, seed, first, all);
  }

  /** The name of the campaign that starts then. */
  public static String name(Instant start) {
    return NAME.format(start);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new InputException(otherwise);
    }
  }

  /** The start of a night. */
  Instant start(int night) {
    return first.plus(Duration.ofDays(night - 1L));
  }
}
