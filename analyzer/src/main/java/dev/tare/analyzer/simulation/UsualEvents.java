package dev.tare.analyzer.simulation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What happens in a simulated year: a host becomes slower and later one of its platforms, some
 * nights are outliers, the other host is silent for a week, and lacks a platform for ten nights.
 */
final class UsualEvents {

  private UsualEvents() {}

  /** Spread over the nights; the events of the second host are the first one's if it is alone. */
  static List<NightEvent> of(List<String> hosts, int nights) {
    String a = hosts.get(0);
    String b = hosts.get(hosts.size() - 1);
    return Stream.of(
            a + "/kvm=+12%@" + at(nights, 0.15),
            b + "/*=+20%@" + at(nights, 0.20),
            a + "/*=+6%@" + at(nights, 0.30) + "..",
            a + "/docker=+15%@" + at(nights, 0.45),
            b + "/*=absent@" + span(at(nights, 0.50), 7),
            a + "/kvm=+5%@" + at(nights, 0.60) + "..",
            b + "/docker=absent@" + span(at(nights, 0.75), 10),
            b + "/kvm=-10%@" + at(nights, 0.90))
        .map(NightEvent::parse)
        .toList();
  }

  private static int at(int nights, double share) {
    return 1 + (int) (share * nights);
  }

  private static String span(int first, int nights) {
    return first + ".." + (first + nights - 1);
  }
}
