package dev.tare.analyzer.history;

import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.rounds;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.Campaigns;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Invented nights of native and KVM, each analysed with those before it. */
final class Nights {

  static final String KVM = "history-kvm-mem";

  private static final int RUNS = 16;

  private final List<Dataset> nights = new ArrayList<>();
  private final List<Analysis> analyses = new ArrayList<>();
  private final Set<Acceptance> accepted;
  private Map<String, String> host = Map.of("cpu", "Xeon");

  private Set<Dismissal> dismissed = Set.of();

  /** From now on changes of KVM that were open after a night are false alarms. */
  Nights dismissed(String through) {
    dismissed = Set.of(new Dismissal(new Cell("kvm", "mem"), through));
    return this;
  }

  Nights(Acceptance... accepted) {
    this.accepted = Set.of(accepted);
  }

  /** The facts of the nights that follow. */
  Nights on(String processor) {
    return on(Map.of("cpu", processor));
  }

  Nights on(Map<String, String> facts) {
    host = facts;
    return this;
  }

  /** Nights on which KVM costs so many times what native does. */
  Nights add(int count, double kvm) {
    for (int i = 0; i < count; i++) {
      add(sample("native", 1, .003, 0), sample("kvm", kvm, .003, 1));
    }
    return this;
  }

  Nights withoutKvm() {
    return add(sample("native", 1, .003, 0));
  }

  Nights withoutNative(double kvm) {
    return add(sample("kvm", kvm, .003, 1));
  }

  Nights tooNoisy(double kvm) {
    return add(sample("native", 1, .003, 0), sample("kvm", kvm, .8, 1));
  }

  private Nights add(Sample... samples) {
    Description told = Campaigns.with(Map.of("host", host), samples).description();
    Campaign campaign = Campaign.bare(String.format("night-%03d", nights.size() + 1));
    nights.add(
        new Dataset(
            new Description(campaign, told.facts(), told.benchmarks(), told.platforms(), Map.of()),
            List.of(samples),
            List.of()));
    analyses.add(Analyzer.analyze(nights.get(nights.size() - 1), AnalysisOptions.STANDARD));
    return this;
  }

  private Sample sample(String platform, double level, double noise, int side) {
    double[] deviations = Simulation.of(1000 + 2L * nights.size() + side).independent(noise, RUNS);
    return rounds(platform, MEM, Arrays.stream(deviations).map(d -> level * Math.exp(d)).toArray());
  }

  /** The last night in the light of those before. */
  Analysis last() {
    return Analyzer.analyze(
        nights.get(nights.size() - 1),
        new AnalysisOptions(
            Optional.empty(),
            Options.STANDARD,
            List.of(),
            new HistoryInput(
                analyses.subList(0, analyses.size() - 1), new Decisions(accepted, dismissed))));
  }

  History history() {
    return last().history().orElseThrow();
  }

  History.Series kvm() {
    return history().series().stream().filter(s -> s.id().equals(KVM)).findFirst().orElseThrow();
  }

  /** The finding about KVM. */
  Optional<Finding> finding(FindingCode code) {
    return findings().filter(finding -> finding.code() == code).findFirst();
  }

  Stream<FindingCode> codes() {
    return findings().map(Finding::code);
  }

  private Stream<Finding> findings() {
    return last().findings().stream();
  }
}
