package dev.tare.dataset.fingerprint;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.CampaignPlan;
import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CodedReason;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Severity;
import dev.tare.dataset.file.ValuesDigest;
import dev.tare.dataset.platform.Platform;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The SHA-256 of all that an analysis depends on: values, evidence, facts, units, directions and
 * errors of the files. The name of the directory is no part of it, nor are the units of a bare
 * directory, which an option states.
 *
 * <p>It is made of the values in a binary form of its own ({@link ValuesDigest}), field by field,
 * so that it depends neither on how Java prints nor on how the runs are kept.
 */
public final class Fingerprint {

  private static final String SCHEME = "sha256-2:";

  private final ValuesDigest digest = new ValuesDigest();

  private Fingerprint() {}

  /** The hash as {@code sha256-2:...}; the same dataset has the same one wherever it lies. */
  public static String of(Dataset dataset) {
    return SCHEME + new Fingerprint().hex(dataset);
  }

  /**
   * Whether a fingerprint, also one of an earlier version ({@code sha256:...}), is of that dataset.
   */
  public static boolean matches(String stated, Dataset dataset) {
    return stated.equals(
        stated.startsWith(TextFingerprint.SCHEME) ? TextFingerprint.of(dataset) : of(dataset));
  }

  private String hex(Dataset dataset) {
    campaign(dataset.campaign());
    description(dataset.description());
    all(dataset.samples(), sample -> new SampleDigest(digest).add(sample));
    all(errors(dataset), one -> digest.text(one.code().name()).text(one.file()).number(one.line()));
    return digest.hex();
  }

  private static List<DataIssue> errors(Dataset dataset) {
    return dataset.issues().stream().filter(one -> one.severity() == Severity.ERROR).toList();
  }

  private void campaign(Campaign campaign) {
    text(campaign.tool());
    digest.text(campaign.source().name());
    text(campaign.baseline());
    text(campaign.started());
    text(campaign.finished());
    plan(campaign.plan());
  }

  private void plan(CampaignPlan plan) {
    text(plan.profile());
    OptionalLong seed = plan.seed();
    digest.number(seed.isPresent() ? 1 : 0).number(seed.orElse(0));
    number(plan.rounds());
    number(plan.sessions());
    OptionalDouble seconds = plan.seconds();
    digest.number(seconds.isPresent() ? 1 : 0).decimal(seconds.orElse(0));
    number(plan.runs());
  }

  private void description(Description described) {
    boolean stated = described.campaign().source() != CampaignSource.BARE;
    Map<String, Map<String, String>> facts = new TreeMap<>(described.facts());
    all(
        facts.entrySet(),
        section -> {
          digest.text(section.getKey());
          texts(section.getValue());
        });
    all(stated ? described.benchmarks() : List.of(), this::benchmark);
    all(described.platforms(), this::platform);
    reasons(described.notApplicable());
    reasons(described.incomparable());
  }

  private void benchmark(Benchmark benchmark) {
    digest.text(benchmark.id()).text(benchmark.title());
    text(benchmark.unit());
    text(benchmark.better().map(Direction::name));
  }

  private void platform(Platform platform) {
    digest.text(platform.id()).text(platform.title()).text(platform.kind());
    digest.number(platform.usable() ? 1 : 0);
    text(platform.reason());
    text(platform.reasonCode());
    text(platform.traits().isolation().map(Enum::name));
    text(platform.traits().acceleration().map(Enum::name));
    text(platform.traits().variantOf());
    texts(platform.traits().varies());
  }

  private void reasons(Map<Cell, CodedReason> reasons) {
    all(
        new TreeMap<>(reasons).entrySet(),
        one -> {
          digest.text(one.getKey().platform()).text(one.getKey().benchmark());
          text(one.getValue().code());
          digest.text(one.getValue().text());
        });
  }

  private void texts(Map<String, String> map) {
    all(new TreeMap<>(map).entrySet(), entry -> digest.text(entry.getKey()).text(entry.getValue()));
  }

  private void text(Optional<String> text) {
    digest.texts(text.stream().toList());
  }

  private void number(OptionalInt number) {
    digest.numbers(number.stream().toArray());
  }

  private <T> void all(Collection<T> items, Consumer<T> add) {
    digest.number(items.size());
    items.forEach(add);
  }
}
