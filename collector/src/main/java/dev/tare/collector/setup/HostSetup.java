package dev.tare.collector.setup;

import dev.tare.collector.catalogue.BenchmarkFolder;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.collector.host.HostFacts;
import dev.tare.collector.host.Tools;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.process.ScriptEnvironment;
import dev.tare.collector.process.WorkloadBuilder;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What there is to measure with on this host. */
public record HostSetup(HostPaths places, Tools tools) {

  public Catalogue catalogue() {
    return places.catalogue();
  }

  public WorkloadBuilder workloads() {
    return new WorkloadBuilder(places.workloads());
  }

  public Path disk(CampaignSpec wishes) {
    return wishes.disk().orElse(places.cache().resolve("disk")).toAbsolutePath().normalize();
  }

  /** Benchmarks whose tools are missing here, with the reason and the remedy. */
  public Map<String, String> unequipped(Catalogue catalogue) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (BenchmarkFolder benchmark : catalogue.benchmarks()) {
      Availability verdict = Availability.ofTools(benchmark.tools(), tools);
      if (!verdict.usable()) {
        reasons.put(benchmark.id(), verdict.text());
      }
    }
    return reasons;
  }

  /** Platforms whose tools or devices are missing here; the others still have their own probe. */
  public Map<String, String> unusable(Catalogue catalogue) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (PlatformFolder platform : catalogue.platforms()) {
      Availability.ofTools(platform.tools(), tools)
          .or(Availability.ofDevices(platform.devices()))
          .complaint()
          .ifPresent(why -> reasons.put(platform.id(), why));
    }
    return reasons;
  }

  /** What the scripts of a new campaign are told; the folder to measure exists from now on. */
  public ScriptEnvironment newSurroundings(CampaignSpec wishes) {
    wishes.cores().requireAmong(new HostFacts(Path.of("/"), tools).usableCores());
    try {
      Files.createDirectories(disk(wishes));
    } catch (IOException failed) {
      throw InputException.of(disk(wishes), "cannot be made", failed);
    }
    return surroundings(UUID.randomUUID().toString(), wishes);
  }

  public ScriptEnvironment surroundings(String campaign, CampaignSpec wishes) {
    return new ScriptEnvironment(
        campaign,
        places.running().resolve(campaign),
        places.cache(),
        places.workloads(),
        disk(wishes),
        places.guard(),
        catalogue().packages(),
        wishes.runSeconds(),
        wishes.runTimeout(),
        wishes.cores(),
        tools.path());
  }
}
