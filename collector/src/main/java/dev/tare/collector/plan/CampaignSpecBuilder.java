package dev.tare.collector.plan;

import dev.tare.collector.host.Cores;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Changes single parts of a {@link CampaignSpec}. */
public final class CampaignSpecBuilder {

  private final Profile profile;
  private List<String> platforms;
  private List<String> benchmarks;
  private OptionalInt rounds;
  private OptionalInt sessions;
  private OptionalDouble seconds;
  private OptionalDouble timeout;
  private OptionalLong seed;
  private Optional<Duration> budget;
  private Optional<Path> disk;
  private Optional<PrecisionTarget> until;
  private Cores cores;
  private final Optional<String> host;
  private Optional<String> confirms;

  private CampaignSpecBuilder(CampaignSpec from) {
    profile = from.profile();
    platforms = from.platforms();
    benchmarks = from.benchmarks();
    rounds = from.rounds();
    sessions = from.sessions();
    seconds = from.seconds();
    timeout = from.timeout();
    seed = from.seed();
    budget = from.budget();
    disk = from.disk();
    until = from.until();
    cores = from.cores();
    host = from.host();
    confirms = from.confirms();
  }

  public static CampaignSpecBuilder from(CampaignSpec spec) {
    return new CampaignSpecBuilder(spec);
  }

  public CampaignSpecBuilder platforms(List<String> ids) {
    platforms = ids;
    return this;
  }

  public CampaignSpecBuilder benchmarks(List<String> ids) {
    benchmarks = ids;
    return this;
  }

  public CampaignSpecBuilder rounds(int count) {
    rounds = OptionalInt.of(count);
    return this;
  }

  public CampaignSpecBuilder sessions(int count) {
    sessions = OptionalInt.of(count);
    return this;
  }

  public CampaignSpecBuilder seconds(double length) {
    seconds = OptionalDouble.of(length);
    return this;
  }

  public CampaignSpecBuilder timeout(double length) {
    timeout = OptionalDouble.of(length);
    return this;
  }

  public CampaignSpecBuilder seed(long number) {
    seed = OptionalLong.of(number);
    return this;
  }

  public CampaignSpecBuilder budget(Duration time) {
    budget = Optional.of(time);
    return this;
  }

  public CampaignSpecBuilder withoutBudget() {
    budget = Optional.empty();
    return this;
  }

  public CampaignSpecBuilder disk(Path folder) {
    disk = Optional.of(folder);
    return this;
  }

  public CampaignSpecBuilder until(Optional<PrecisionTarget> precision) {
    until = precision;
    return this;
  }

  public CampaignSpecBuilder cores(Cores chosen) {
    cores = chosen;
    return this;
  }

  public CampaignSpecBuilder confirms(String campaign) {
    confirms = Optional.of(campaign);
    return this;
  }

  public CampaignSpec build() {
    return new CampaignSpec(
        profile,
        platforms,
        benchmarks,
        rounds,
        sessions,
        seconds,
        timeout,
        seed,
        budget,
        disk,
        until,
        cores,
        host,
        confirms);
  }
}
