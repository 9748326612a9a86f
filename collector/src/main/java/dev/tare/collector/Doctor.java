package dev.tare.collector;

import dev.tare.collector.folder.BenchmarkFolder;
import dev.tare.collector.folder.Catalogue;
import dev.tare.collector.folder.PlatformFolder;
import dev.tare.collector.host.HostCounters;
import dev.tare.collector.host.HostFacts;
import dev.tare.collector.host.Tools;
import dev.tare.collector.process.Leftovers;
import dev.tare.collector.process.Lock;
import dev.tare.collector.process.PlatformLife;
import dev.tare.collector.process.Runner;
import dev.tare.collector.process.Surroundings;
import dev.tare.collector.process.Workloads;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks whether this host is fit to measure, and what is usable on it. */
public final class Doctor {

  private static final Path ROOT = Path.of("/");
  private static final Path CACHES = ROOT.resolve("proc/sys/vm/drop_caches");

  /** More runnable processes than this per core disturb. */
  private static final double QUIET = 0.2;

  private final Equipment equipment;
  private final HostFacts host;

  public Doctor(Places places, Tools tools) {
    this.equipment = new Equipment(places, tools);
    this.host = new HostFacts(ROOT, tools);
  }

  public List<Check> examine() {
    List<Check> checks = new ArrayList<>(List.of(load(), governor(), virtualization(), flushing()));
    checks.add(fileSystem());
    Catalogue catalogue = equipment.catalogue();
    Verdict building = Verdict.ofTools(Tools.FOR_BUILDING, equipment.tools());
    checks.add(Check.of("building", building));
    for (BenchmarkFolder benchmark : catalogue.benchmarks()) {
      Verdict verdict = Verdict.ofTools(benchmark.tools(), equipment.tools());
      checks.add(Check.of("benchmark " + benchmark.id(), verdict));
    }
    if (building.usable()) {
      checks.addAll(undisturbing(catalogue.platforms()));
    }
    return checks;
  }

  /** Probes boot guests and start containers, which a campaign that measures would feel. */
  private List<Check> undisturbing(List<PlatformFolder> platforms) {
    return Lock.holding(equipment.places().lock(), () -> platforms(platforms))
        .orElseGet(
            () ->
                List.of(
                    Check.doubt(
                        "platforms", "a campaign measures", "ask again when it has ended")));
  }

  private List<Check> platforms(List<PlatformFolder> platforms) {
    Places places = equipment.places();
    Workloads.make(places.guardSource(), places.guardFolder());
    Surroundings surroundings = equipment.newSurroundings(Wishes.of(Profile.QUICK));
    Runner runner = new Runner(places.guard());
    try {
      return platforms.stream()
          .map(platform -> new PlatformLife(platform, surroundings, runner).begin())
          .map(
              life ->
                  Check.of(
                      "platform " + life.platform().id(), Verdict.ofProbe(life, equipment.tools())))
          .toList();
    } finally {
      Leftovers.delete(surroundings.state());
    }
  }

  private static Check load() {
    int cores = Runtime.getRuntime().availableProcessors();
    double load = HostCounters.read(ROOT).load().orElse(0.0);
    String found = load + " on " + cores + " cores";
    return load <= QUIET * cores
        ? Check.ok("load", found)
        : Check.doubt("load", found, "end what else runs here");
  }

  private Check governor() {
    String governor = host.governor();
    return governor.equals("performance") || governor.equals(HostFacts.NOT_VISIBLE)
        ? Check.ok("governor", governor)
        : Check.doubt("governor", governor, "cpupower frequency-set -g performance");
  }

  private Check virtualization() {
    String layer = host.virtualization();
    return layer.equals("none")
        ? Check.ok("virtualization", "none")
        : Check.doubt(
            "virtualization",
            "this host is itself a guest: " + layer,
            "measure on bare metal; 'native' means inside the guest here");
  }

  private static Check flushing() {
    return Files.isWritable(CACHES)
        ? Check.ok("caches", "can be emptied before each run")
        : Check.doubt("caches", "cannot be emptied before each run", "run as root");
  }

  private Check fileSystem() {
    Path cache = equipment.places().cache();
    Path disk = Files.exists(cache) ? cache : cache.getParent();
    String type = HostFacts.fileSystem(disk);
    return type.equals("tmpfs")
        ? Check.doubt("disk", type + " is no disk", "--disk FOLDER on a real one")
        : Check.ok("disk", type + " in " + disk);
  }
}
