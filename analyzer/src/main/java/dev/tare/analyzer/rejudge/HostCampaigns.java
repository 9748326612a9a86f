package dev.tare.analyzer.rejudge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Campaigns of one host whose earlier campaigns are read once for all of them.
 *
 * @param host its directory
 */
public record HostCampaigns(Path host, List<Path> campaigns) {

  private static final int MOST = 64;

  public HostCampaigns {
    campaigns = List.copyOf(campaigns);
  }

  /** Campaigns in batches that are worth reading a history, and small enough for many workers. */
  static List<HostCampaigns> batches(List<Path> campaigns) {
    Map<Path, List<Path>> hosts = new TreeMap<>();
    campaigns.forEach(
        one -> hosts.computeIfAbsent(one.getParent(), host -> new ArrayList<>()).add(one));
    List<HostCampaigns> batches = new ArrayList<>();
    hosts.forEach(
        (host, all) -> {
          for (int from = 0; from < all.size(); from += MOST) {
            List<Path> batch = all.subList(from, Math.min(from + MOST, all.size()));
            batches.add(new HostCampaigns(host, batch));
          }
        });
    return batches;
  }
}
