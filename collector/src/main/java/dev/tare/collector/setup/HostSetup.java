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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The paths and tools of this host, and what they make possible. */
public record HostSetup(HostPaths paths, Tools tools) {

  public Catalogue catalogue() {
    return paths.catalogue();
  }

  public WorkloadBuilder workloads() {
    return new WorkloadBuilder(paths.workloads());
  }

  public Path disk(CampaignSpec spec) {
    return spec.disk().orElse(paths.cache().resolve("disk")).toAbsolutePath().normalize();
  }

  /** The conditions under which the platforms and benchmarks of a catalogue are measured. */
  public Conditions conditions(Catalogue catalogue, Path disk) {
    HostFacts host = new HostFacts(Path.of("/"), tools);
    Map<String, Map<String, String>> facts = new LinkedHashMap<>();
    facts.put(Conditions.HOST, host.read(disk));
    facts.put(Conditions.TOOLS, host.versions(commands(catalogue)));
    facts.put(Conditions.WORKLOADS, workloads().hashes(catalogue.benchmarks()));
    Map<String, String> scripts = new LinkedHashMap<>();
    catalogue.platforms().forEach(platform -> scripts.put(platform.id(), platform.hash()));
    facts.put(Conditions.SCRIPTS, scripts);
    return new Conditions(facts);
  }

  private static List<String> commands(Catalogue catalogue) {
    List<String> commands = new ArrayList<>(Tools.FOR_BUILDING.keySet());
    catalogue.benchmarks().forEach(benchmark -> commands.addAll(benchmark.tools().keySet()));
    catalogue.platforms().forEach(platform -> commands.addAll(platform.needs().tools().keySet()));
    return commands.stream().distinct().sorted().toList();
  }

  /** Benchmarks whose tools are missing on this host, with reason and remedy. */
  public Map<String, String> unequipped(Catalogue catalogue) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (BenchmarkFolder benchmark : catalogue.benchmarks()) {
      Availability availability = Availability.ofTools(benchmark.tools(), tools);
      if (!availability.usable()) {
        reasons.put(benchmark.id(), availability.text());
      }
    }
    return reasons;
  }

  /** Platforms whose tools or devices are missing; the others still run their own probe. */
  public Map<String, String> unusable(Catalogue catalogue) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (PlatformFolder platform : catalogue.platforms()) {
      Availability.ofTools(platform.needs().tools(), tools)
          .or(Availability.ofDevices(platform.needs().devices()))
          .problem()
          .ifPresent(why -> reasons.put(platform.id(), why));
    }
    return reasons;
  }

  /** The environment of a new campaign; creates the directory to measure. */
  public ScriptEnvironment newEnvironment(CampaignSpec spec) {
    spec.cores().requireAmong(new HostFacts(Path.of("/"), tools).usableCores());
    try {
      Files.createDirectories(disk(spec));
    } catch (IOException failed) {
      throw InputException.of(disk(spec), "cannot be created", failed);
    }
    return environment(UUID.randomUUID().toString(), spec);
  }

  public ScriptEnvironment environment(String campaign, CampaignSpec spec) {
    return new ScriptEnvironment(
        campaign,
        paths.running().resolve(campaign),
        paths.cache(),
        paths.workloads(),
        disk(spec),
        paths.guard(),
        catalogue().packages(),
        spec.runSeconds(),
        spec.runTimeout(),
        spec.cores(),
        tools.path());
  }
}
