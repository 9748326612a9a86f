package dev.tare.analyzer.simulation;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.CampaignPlan;
import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Description;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.dataset.platform.Platform;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The metadata of a simulated campaign. */
record NightDescription(SimulatedNight night) {

  private static final Map<String, String> KINDS =
      Map.of("native", "host", "docker", "container", "kvm", "virtual machine");

  private static final int FIRST_YEAR = 2018;

  Description description() {
    return new Description(campaign(), facts(), benchmarks(), platforms(), Map.of());
  }

  private Campaign campaign() {
    int runs = night.tried().size() * night.rounds();
    return new Campaign(
        night.name(),
        Optional.of("tare simulate"),
        CampaignSource.COLLECTED,
        Optional.of("native"),
        Optional.of(night.start().toString()),
        Optional.of(
            night
                .start()
                .plusSeconds((long) (runs * (SimulatedNight.SECONDS_A_RUN + 1)))
                .toString()),
        new CampaignPlan(
            Optional.of("simulated"),
            OptionalLong.of(night.seed()),
            OptionalInt.of(night.rounds()),
            OptionalInt.of(SimulatedHost.session(night.rounds())),
            OptionalDouble.of(SimulatedNight.SECONDS_A_RUN),
            OptionalInt.of(runs)));
  }

  private Map<String, Map<String, String>> facts() {
    Map<String, String> host = new LinkedHashMap<>();
    host.put("id", night.host());
    host.put("name", night.host());
    host.put("machine", "simulated-" + night.host() + "-" + night.machine());
    host.put("os", "simulated");
    host.put("kernel", "6.1.0-" + quarter() + "-amd64");
    host.put("architecture", "amd64");
    host.put("cpu", "Simulated CPU");
    host.put("cores", "4");
    host.put("memory", "16384000 kB");
    host.put("virtualization", "none");
    return Map.of(
        "host", host, "docker", Map.of("server", "20.10.24"), "kvm", Map.of("qemu", "7.2.17"));
  }

  /** The hosts get another kernel every three months. */
  private long quarter() {
    return night.start().atZone(ZoneOffset.UTC).getLong(IsoFields.QUARTER_OF_YEAR)
        + 4L * (night.start().atZone(ZoneOffset.UTC).getYear() - FIRST_YEAR);
  }

  private List<Benchmark> benchmarks() {
    return night.values().keySet().stream()
        .map(Cell::benchmark)
        .distinct()
        .map(id -> KnownBenchmarks.find(id).orElseThrow())
        .toList();
  }

  private List<Platform> platforms() {
    Stream<String> ids = night.values().keySet().stream().map(Cell::platform).distinct();
    return ids.filter(id -> !night.absent().contains(id)).map(this::platform).toList();
  }

  private Platform platform(String id) {
    boolean usable = !night.unusable().contains(id);
    Optional<String> reason = usable ? Optional.empty() : Optional.of("simulated: cannot be used");
    return new Platform(id, id, KINDS.get(id), usable, reason);
  }
}
