package dev.tare.collector.plan;

import dev.tare.collector.catalogue.BenchmarkFolder;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.PlatformFolder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a quick campaign measures within its five minutes, and what it leaves out. */
public final class FirstLook {

  private FirstLook() {}

  /** The forecast of a campaign before anything has been spent. */
  public static Forecast forecast(Catalogue catalogue, CampaignSpec spec, KnownDurations known) {
    return forecast(catalogue, spec, known, Duration.ZERO);
  }

  /**
   * The forecast of what fits into the limit of the profile, or of everything where it has none.
   *
   * @param spent the part of the limit that is used up
   */
  public static Forecast forecast(
      Catalogue catalogue, CampaignSpec spec, KnownDurations known, Duration spent) {
    Forecast all = new Forecast(catalogue, spec.runSeconds(), known);
    return spec.limit()
        .map(limit -> new BestChoice(all, spec, limit.minus(spent)).forecast())
        .orElse(all);
  }

  /** The shortest runs that a campaign with that specification may have. */
  public static double shortest(CampaignSpec spec) {
    return spec.limit().isPresent() ? BestChoice.SHORTEST : spec.runSeconds();
  }

  /**
   * What a forecast leaves out of a catalogue for want of time, by the id of platform or benchmark:
   * what its runs would take, as short as possible.
   */
  public static Map<String, Duration> leftOut(Catalogue from, Forecast chosen, CampaignSpec spec) {
    Forecast whole = chosen.over(from).lasting(shortest(spec));
    Map<String, Duration> out = new LinkedHashMap<>();
    Stream.concat(
            from.platforms().stream().map(PlatformFolder::id),
            from.benchmarks().stream().map(BenchmarkFolder::id))
        .filter(id -> !chosen.measures(id))
        .forEach(id -> out.put(id, whole.runsOf(id).multipliedBy(spec.maxRounds())));
    return out;
  }
}
