package dev.tare.collector.catalogue;

import java.util.Map;

/**
 * What a platform needs of the host.
 *
 * @param diskMegabytes what preparing leaves in the cache
 * @param tools commands its scripts need, and the Debian package of each
 * @param devices files without which it cannot be measured, and how to obtain each
 */
public record PlatformNeeds(
    int diskMegabytes, Map<String, String> tools, Map<String, String> devices) {

  public PlatformNeeds {
    tools = Map.copyOf(tools);
    devices = Map.copyOf(devices);
  }
}
