package dev.tare.dataset;

import dev.tare.dataset.platform.Platform;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A description with everything in it. */
public final class Example {

  public static final Description DESCRIPTION =
      new Description(
          new Campaign(
              "2026-11-23T0100Z",
              Optional.of("tare 0.1.0"),
              CampaignSource.COLLECTED,
              Optional.of("native"),
              Optional.of("2026-11-23T01:00:00Z"),
              Optional.empty(),
              new CampaignPlan(
                  Optional.of("quick"),
                  OptionalLong.of(7),
                  OptionalInt.of(2),
                  OptionalInt.of(1),
                  OptionalDouble.of(1),
                  OptionalInt.of(3))),
          Map.of("host", Map.of("kernel", "6.1", "cpu", "Ümlaut \"quoted\"")),
          List.of(
              Benchmark.of("cpu", "Linear equations", "KFLOPS", Direction.HIGHER),
              Benchmark.unknown("mem")),
          List.of(
              new Platform("native", "Native", "host", true, Optional.empty()),
              new Platform("docker", "Docker", "container", false, Optional.of("no daemon"))),
          Map.of(new Cell("docker", "mem"), CodedReason.plain("not applicable here")),
          Map.of(new Cell("docker", "cpu"), CodedReason.of("OTHER_THING", "counts other things")));

  private Example() {}
}
