package dev.tare.cli.nightly.step;

import dev.tare.analyzer.alarm.HostStatus;
import dev.tare.analyzer.alarm.ItemPart;
import dev.tare.cli.nightly.limit.NightStop;
import dev.tare.cli.pipeline.AnalyzedCampaign;
import dev.tare.collector.CollectResult;
import dev.tare.dataset.archive.HostDirectory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A night: where it is kept, and what its steps have found so far. */
public final class Tonight {

  private final Path archive;
  private final HostDirectory host;
  private final Path campaign;
  private final NightLog log;
  private final NightStop stop;
  private Optional<CollectResult> collected = Optional.empty();
  private Optional<AnalyzedCampaign> analyzed = Optional.empty();
  private Optional<HostStatus> status = Optional.empty();
  private Optional<List<ItemPart>> doubted = Optional.empty();
  private Optional<Instant> published = Optional.empty();
  private List<String> recovered = List.of();

  /**
   * @param campaign its directory, which measuring creates
   */
  public Tonight(Path archive, HostDirectory host, Path campaign, NightLog log, NightStop stop) {
    this.archive = archive;
    this.host = host;
    this.campaign = campaign;
    this.log = log;
    this.stop = stop;
  }

  public Path archive() {
    return archive;
  }

  public HostDirectory host() {
    return host;
  }

  public Path campaign() {
    return campaign;
  }

  public NightLog log() {
    return log;
  }

  public NightStop stop() {
    return stop;
  }

  public Optional<CollectResult> collected() {
    return collected;
  }

  void collected(CollectResult result) {
    collected = Optional.of(result);
  }

  public Optional<AnalyzedCampaign> analyzed() {
    return analyzed;
  }

  void analyzed(AnalyzedCampaign result) {
    analyzed = Optional.of(result);
  }

  /** The state of the host after this night. */
  public Optional<HostStatus> status() {
    return status;
  }

  void status(HostStatus found) {
    status = Optional.of(found);
  }

  /** The parts of changes that were measured again, and not shown; absent if that is not done. */
  public Optional<List<ItemPart>> doubted() {
    return doubted;
  }

  void doubted(List<ItemPart> parts) {
    doubted = Optional.of(List.copyOf(parts));
  }

  /** When the site was published. */
  public Optional<Instant> published() {
    return published;
  }

  void published(Instant time) {
    published = Optional.of(time);
  }

  /** Names of earlier nights that were cut short and are reported now. */
  public List<String> recovered() {
    return recovered;
  }

  void recovered(List<String> names) {
    recovered = List.copyOf(names);
  }
}
