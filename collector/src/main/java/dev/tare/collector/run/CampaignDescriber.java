package dev.tare.collector.run;

import dev.tare.collector.catalogue.BenchmarkFolder;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.collector.host.HostFacts;
import dev.tare.collector.host.Tools;
import dev.tare.collector.plan.DurationText;
import dev.tare.collector.plan.Plan;
import dev.tare.collector.setup.HostSetup;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.CampaignPlan;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Description;
import dev.tare.dataset.Platform;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Says what a campaign is before its first run.
 *
 * @param tool name and version of this program
 * @param disk the folder that is measured
 */
public record CampaignDescriber(String tool, HostSetup equipment, Path disk) {

  /** The platform others are compared with, when it is measured. */
  private static final String BASELINE = "native";

  /** The section with the hashes of all that is run. */
  static final String WORKLOADS = "workloads";

  public Description describe(
      Path folder,
      Plan plan,
      Catalogue catalogue,
      CampaignPlatforms platforms,
      Map<String, String> leftOut) {
    Map<String, Map<String, String>> facts = new LinkedHashMap<>();
    HostFacts host = new HostFacts(Path.of("/"), equipment.tools());
    facts.put("host", host.read(disk));
    facts.put("tools", host.versions(commands(catalogue)));
    facts.put(WORKLOADS, equipment.workloads().hashes(catalogue.benchmarks()));
    Map<String, String> options = options(plan);
    if (!options.isEmpty()) {
      facts.put("options", options);
    }
    if (!leftOut.isEmpty()) {
      facts.put("left_out", leftOut);
    }
    List<Platform> described = platforms.described();
    return new Description(
        campaign(folder, plan, described),
        facts,
        catalogue.benchmarks().stream().map(BenchmarkFolder::benchmark).toList(),
        described,
        cells(catalogue, PlatformFolder::notApplicable),
        cells(catalogue, PlatformFolder::incomparable));
  }

  private static Map<String, String> options(Plan plan) {
    Map<String, String> options = new LinkedHashMap<>();
    plan.until().ifPresent(until -> options.put("until", DurationText.percent(until.target())));
    options.putAll(plan.cores().facts());
    return options;
  }

  private Campaign campaign(Path folder, Plan plan, List<Platform> platforms) {
    boolean hasBaseline = platforms.stream().anyMatch(p -> p.id().equals(BASELINE) && p.usable());
    return new Campaign(
        folder.toAbsolutePath().normalize().getFileName().toString(),
        Optional.of(tool),
        "collected",
        hasBaseline ? Optional.of(BASELINE) : Optional.empty(),
        Optional.of(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()),
        Optional.empty(),
        new CampaignPlan(
            Optional.of(plan.profile()),
            OptionalLong.of(plan.seed()),
            OptionalInt.of(plan.rounds()),
            OptionalInt.of(plan.sessions()),
            OptionalDouble.of(plan.seconds()),
            OptionalInt.of(plan.runs().size())));
  }

  private static List<String> commands(Catalogue catalogue) {
    List<String> commands = new ArrayList<>(Tools.FOR_BUILDING.keySet());
    catalogue.benchmarks().forEach(benchmark -> commands.addAll(benchmark.tools().keySet()));
    catalogue.platforms().forEach(platform -> commands.addAll(platform.tools().keySet()));
    return commands.stream().distinct().sorted().toList();
  }

  /** What platforms say of single benchmarks, by cell. */
  private static Map<Cell, String> cells(
      Catalogue catalogue, Function<PlatformFolder, Map<String, String>> said) {
    Map<Cell, String> cells = new LinkedHashMap<>();
    for (PlatformFolder platform : catalogue.platforms()) {
      for (BenchmarkFolder benchmark : catalogue.benchmarks()) {
        Optional.ofNullable(said.apply(platform).get(benchmark.id()))
            .ifPresent(why -> cells.put(new Cell(platform.id(), benchmark.id()), why));
      }
    }
    return cells;
  }
}
