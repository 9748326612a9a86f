package dev.tare.dataset.fingerprint;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.Severity;
import dev.tare.dataset.file.LinesDigest;
import dev.tare.dataset.platform.Platform;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The fingerprint of analyses up to 2026: the SHA-256 of everything as Java prints it, a hundred
 * bytes and more for each run. Java 19 and later print some numbers differently.
 */
final class TextFingerprint {

  static final String SCHEME = "sha256:";

  private TextFingerprint() {}

  static String of(Dataset dataset) {
    LinesDigest digest = new LinesDigest();
    digest.add(campaign(dataset.campaign()));
    digest.add(description(dataset.description()));
    dataset.samples().forEach(sample -> add(sample, digest));
    digest.add(errors(dataset));
    return SCHEME + digest.hex();
  }

  private static Stream<String> campaign(Campaign c) {
    return Stream.of(c.tool(), c.source(), c.baseline(), c.started(), c.finished(), c.plan())
        .map(Object::toString);
  }

  private static Stream<String> description(Description all) {
    boolean stated = all.campaign().source() != CampaignSource.BARE;
    return Stream.of(
            all.facts().entrySet().stream().map(s -> s.getKey() + sorted(s.getValue())).sorted(),
            all.benchmarks().stream().filter(b -> stated).map(Benchmark::toString),
            all.platforms().stream().map(TextFingerprint::platform),
            Stream.of(sorted(all.notApplicable()), sorted(all.incomparable())))
        .flatMap(lines -> lines);
  }

  private static String platform(Platform one) {
    return one.id()
        + one.title()
        + one.kind()
        + one.usable()
        + one.reason()
        + one.reasonCode()
        + one.traits().isolation()
        + one.traits().acceleration()
        + one.traits().variantOf()
        + sorted(one.traits().varies());
  }

  private static void add(Sample sample, LinesDigest digest) {
    digest.add(Stream.of(sample.cell().toString()));
    if (sample.runs() instanceof Run.Columns runs) {
      new RunLines(runs).addTo(digest);
    } else {
      digest.add(sample.runs().stream().map(TextFingerprint::run));
    }
    digest.add(sample.failures().stream().map(Object::toString));
    digest.add(Stream.of(sorted(sample.inner())));
  }

  /** As lists and maps print themselves. */
  private static String run(Run one) {
    return List.of(one.number(), one.line(), one.time(), one.value(), one.slot())
        + sorted(one.columns());
  }

  private static Stream<String> errors(Dataset dataset) {
    return dataset.issues().stream()
        .filter(issue -> issue.severity() == Severity.ERROR)
        .map(issue -> issue.code() + " " + issue.file() + ":" + issue.line());
  }

  private static String sorted(Map<?, ?> map) {
    return map.isEmpty() ? "{}" : new TreeMap<>(map).toString();
  }
}
