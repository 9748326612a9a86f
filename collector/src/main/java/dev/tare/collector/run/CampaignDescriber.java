package dev.tare.collector.run;

import dev.tare.collector.catalogue.BenchmarkFolder;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.collector.catalogue.PlatformLimits;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.DurationText;
import dev.tare.collector.plan.Plan;
import dev.tare.collector.setup.HostSetup;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.CampaignPlan;
import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CodedReason;
import dev.tare.dataset.Description;
import dev.tare.dataset.archive.HostId;
import dev.tare.dataset.archive.SecondMeasurements;
import dev.tare.dataset.platform.Isolation;
import dev.tare.dataset.platform.Platform;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Describes a campaign before its first run.
 *
 * @param tool name and version of this program
 * @param spec as far as it states the measured directory, the host, and what is measured again
 */
public record CampaignDescriber(String tool, HostSetup setup, CampaignSpec spec) {

  public Description describe(
      Path folder,
      Plan plan,
      Catalogue catalogue,
      CampaignPlatforms platforms,
      Map<String, String> leftOut) {
    Map<String, Map<String, String>> facts =
        setup.conditions(catalogue, setup.disk(spec)).toFacts();
    facts.put("host", host(facts.getOrDefault("host", Map.of())));
    Map<String, String> options = options(plan);
    if (!options.isEmpty()) {
      facts.put("options", options);
    }
    if (!leftOut.isEmpty()) {
      facts.put("left_out", leftOut);
    }
    spec.confirms()
        .ifPresent(
            first -> facts.put(CampaignFacts.COURSE, Map.of(SecondMeasurements.FACT, first)));
    List<Platform> described = platforms.described();
    return new Description(
        campaign(folder, plan, described),
        facts,
        catalogue.benchmarks().stream().map(BenchmarkFolder::benchmark).toList(),
        described,
        cells(catalogue, PlatformLimits::notApplicable),
        cells(catalogue, PlatformLimits::incomparable));
  }

  /** The facts of the host, its id first. */
  private Map<String, String> host(Map<String, String> found) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(
        HostId.FACT, spec.host().orElseGet(() -> HostId.ofName(found.getOrDefault("name", ""))));
    facts.putAll(found);
    return facts;
  }

  private static Map<String, String> options(Plan plan) {
    Map<String, String> options = new LinkedHashMap<>();
    plan.until().ifPresent(until -> options.put("until", DurationText.percent(until.target())));
    options.putAll(plan.cores().facts());
    return options;
  }

  private Campaign campaign(Path folder, Plan plan, List<Platform> platforms) {
    return new Campaign(
        folder.toAbsolutePath().normalize().getFileName().toString(),
        Optional.of(tool),
        CampaignSource.COLLECTED,
        baseline(platforms),
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

  /** Others are compared with the platform that is the host itself, if it is measured. */
  private static Optional<String> baseline(List<Platform> platforms) {
    return platforms.stream()
        .filter(platform -> platform.usable() && platform.traits().is(Isolation.NONE))
        .map(Platform::id)
        .findFirst();
  }

  /** Limits of platforms on single benchmarks, by cell. */
  private static Map<Cell, CodedReason> cells(
      Catalogue catalogue, Function<PlatformLimits, Map<String, CodedReason>> limits) {
    Map<Cell, CodedReason> cells = new LinkedHashMap<>();
    for (PlatformFolder platform : catalogue.platforms()) {
      for (BenchmarkFolder benchmark : catalogue.benchmarks()) {
        Optional.ofNullable(limits.apply(platform.limits()).get(benchmark.id()))
            .ifPresent(why -> cells.put(new Cell(platform.id(), benchmark.id()), why));
      }
    }
    return cells;
  }
}
