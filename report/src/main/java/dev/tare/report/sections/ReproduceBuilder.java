package dev.tare.report.sections;

import dev.tare.analyzer.result.CampaignSummary;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.dataset.file.ShellQuoting;
import dev.tare.dataset.platform.Platform;
import dev.tare.report.model.Section;
import dev.tare.report.model.Section.Command;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How to reproduce the numbers from this dataset, and how to measure a new one in the same way. */
record ReproduceBuilder(ReportContext context, Messages messages, CampaignSummary campaign) {

  static Section of(ReportContext context) {
    return new ReproduceBuilder(context, context.messages(), context.analysis().campaign())
        .section();
  }

  private Section section() {
    List<Command> commands = new ArrayList<>();
    if (isCollected()) {
      commands.add(new Command(messages.text("page.reproduce.collect"), collect()));
    }
    commands.add(new Command(messages.text("page.reproduce.analyze" + requirements()), analyze()));
    commands.add(
        new Command(messages.text("page.reproduce.report"), "./tare report " + directory()));
    commands.add(new Command(messages.text("page.cite"), new Citation(context).bibtex()));
    return new Section(
        "reproduce", messages.text("page.reproduce"), intro(), List.of(), List.of(), commands);
  }

  private boolean isCollected() {
    return campaign.source() == CampaignSource.COLLECTED;
  }

  private List<String> intro() {
    Stream<String> analysis = Stream.of(messages.text("page.reproduce.same"));
    Stream<String> seed =
        campaign.seed().stream()
            .mapToObj(s -> messages.text("page.reproduce.seed", Map.of("seed", Long.toString(s))));
    return Stream.concat(analysis, seed).toList();
  }

  private String collect() {
    StringBuilder line = new StringBuilder("./tare collect");
    line.append(" --platforms ").append(platforms());
    line.append(" --benchmarks ").append(benchmarks());
    campaign.rounds().ifPresent(n -> line.append(" --rounds ").append(n));
    campaign.sessions().ifPresent(n -> line.append(" --sessions ").append(n));
    campaign.seconds().ifPresent(s -> line.append(" --seconds ").append(plain(s)));
    campaign.seed().ifPresent(seed -> line.append(" --seed ").append(seed));
    return line.toString();
  }

  private String analyze() {
    return "./tare analyze "
        + directory()
        + campaign.baseline().map(baseline -> " --baseline " + baseline).orElse("")
        + (isMapped() ? " --mapping mapping.yaml" : units())
        + (isExpected() ? " --expect expectations.txt" : "");
  }

  private String directory() {
    return ShellQuoting.of(campaign.name());
  }

  /** The key suffix for the files that the reader needs besides the dataset. */
  private String requirements() {
    return (isMapped() ? ".mapping" : "") + (isExpected() ? ".expect" : "");
  }

  private boolean isExpected() {
    return !context.analysis().expectations().isEmpty();
  }

  /** Whether the values come from wide files, which need a mapping. */
  private boolean isMapped() {
    return isBare()
        && context.dataset().samples().stream()
            .anyMatch(sample -> !sample.file().equals(sample.cell().file()));
  }

  private boolean isBare() {
    return campaign.source() == CampaignSource.BARE;
  }

  /** The units that a directory without metadata does not state. */
  private String units() {
    return context.analysis().benchmarks().stream()
        .filter(benchmark -> isBare() && !KnownBenchmarks.isClassic(benchmark))
        .flatMap(benchmark -> unit(benchmark).stream())
        .collect(Collectors.joining());
  }

  private static Optional<String> unit(Benchmark benchmark) {
    return benchmark
        .unit()
        .flatMap(
            unit ->
                benchmark
                    .better()
                    .map(better -> benchmark.id() + "=" + unit + ":" + better.word())
                    .map(option -> " --unit " + ShellQuoting.of(option)));
  }

  private String platforms() {
    return context.analysis().platforms().stream()
        .filter(Platform::usable)
        .map(Platform::id)
        .collect(Collectors.joining(","));
  }

  private String benchmarks() {
    return context.analysis().benchmarks().stream()
        .map(Benchmark::id)
        .collect(Collectors.joining(","));
  }

  private static String plain(double seconds) {
    return BigDecimal.valueOf(seconds).stripTrailingZeros().toPlainString();
  }
}
