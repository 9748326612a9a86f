package dev.tare.collector;

import dev.tare.collector.folder.BenchmarkFolder;
import dev.tare.collector.folder.Catalogue;
import dev.tare.collector.folder.PlatformFolder;
import dev.tare.collector.host.HostFacts;
import dev.tare.collector.host.Tools;
import dev.tare.collector.process.Surroundings;
import dev.tare.collector.process.Workloads;
import dev.tare.dataset.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What there is to measure with on this host. */
record Equipment(Places places, Tools tools) {

  Catalogue catalogue() {
    return places.catalogue();
  }

  Workloads workloads() {
    return new Workloads(places.workloads());
  }

  Path disk(Wishes wishes) {
    return wishes.disk().orElse(places.cache().resolve("disk")).toAbsolutePath().normalize();
  }

  /** Benchmarks whose tools are missing here, with the reason and the remedy. */
  Map<String, String> unequipped(Catalogue catalogue) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (BenchmarkFolder benchmark : catalogue.benchmarks()) {
      Verdict verdict = Verdict.ofTools(benchmark.tools(), tools);
      if (!verdict.usable()) {
        reasons.put(benchmark.id(), verdict.text());
      }
    }
    return reasons;
  }

  /** Platforms whose tools or devices are missing here; the others still have their own probe. */
  Map<String, String> unusable(Catalogue catalogue) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (PlatformFolder platform : catalogue.platforms()) {
      Verdict.ofTools(platform.tools(), tools)
          .or(Verdict.ofDevices(platform.devices()))
          .complaint()
          .ifPresent(why -> reasons.put(platform.id(), why));
    }
    return reasons;
  }

  /** What the scripts of a new campaign are told; the folder to measure exists from now on. */
  Surroundings newSurroundings(Wishes wishes) {
    wishes.cores().requireAmong(new HostFacts(Path.of("/"), tools).usableCores());
    try {
      Files.createDirectories(disk(wishes));
    } catch (IOException failed) {
      throw InputException.of(disk(wishes), "cannot be made", failed);
    }
    return surroundings(UUID.randomUUID().toString(), wishes);
  }

  Surroundings surroundings(String campaign, Wishes wishes) {
    return new Surroundings(
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
