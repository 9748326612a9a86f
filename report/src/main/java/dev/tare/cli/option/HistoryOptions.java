package dev.tare.cli.option;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.history.Acceptance;
import dev.tare.analyzer.history.Decisions;
import dev.tare.analyzer.history.EarlierCampaign;
import dev.tare.analyzer.history.EarlierCampaigns;
import dev.tare.analyzer.history.HistoryInput;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History;
import dev.tare.cli.terminal.NextStep;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.HostId;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options that name earlier campaigns, and the levels that are accepted. */
public final class HistoryOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--history",
      paramLabel = "DIR",
      split = ",",
      description =
          "Earlier campaign (directory or bag), or archive of campaigns; reports what has changed since,"
              + " except what 'tare alarms accept' has accepted; repeatable.")
  private List<Path> history = List.of();

  @Option(
      names = "--accept",
      paramLabel = "[PLATFORM/BENCHMARK=]CAMPAIGN",
      split = ",",
      description =
          "Name (directory) of a campaign whose level, and that of later ones, is the new reference:"
              + " of one series, or of all; for this analysis only.")
  private List<String> accepted = List.of();

  /** For the analysis of a campaign; its place tells the hosts of an archive apart. */
  HistoryInput read(Path campaign) {
    return history.isEmpty()
        ? HistoryInput.NONE
        : read(campaign, history, spec.commandLine().getErr()::println);
  }

  /** The same; without any that are named, an archive is the history. */
  HistoryInput read(Path campaign, Path archive, Consumer<String> warnings) {
    return read(campaign, history.isEmpty() ? List.of(archive) : history, warnings);
  }

  private HistoryInput read(Path campaign, List<Path> from, Consumer<String> warnings) {
    List<Path> places = ofItsHost(campaign, from);
    List<Acceptance> stated = accepted.stream().map(Acceptance::parse).toList();
    Path whole = campaign.toAbsolutePath().normalize();
    List<EarlierCampaign> earlier =
        earlier(warnings)
            .in(
                places,
                one -> !stated.isEmpty() || !one.toAbsolutePath().normalize().equals(whole));
    stated.stream()
        .filter(one -> isUnknown(one, earlier))
        .forEach(one -> warnings.accept(unknown(one)));
    return new HistoryInput(true, earlier, Decisions.in(places).with(stated));
  }

  private static boolean isUnknown(Acceptance one, List<EarlierCampaign> campaigns) {
    return campaigns.stream().noneMatch(earlier -> earlier.point().campaign().equals(one.from()));
  }

  /** Without the other hosts of an archive, if the campaign is in the directory of one. */
  private static List<Path> ofItsHost(Path campaign, List<Path> from) {
    Path host = campaign.toAbsolutePath().normalize().getParent();
    return from.stream().flatMap(place -> ofHost(host, place)).toList();
  }

  private static Stream<Path> ofHost(Path host, Path place) {
    Path archive = place.toAbsolutePath().normalize();
    boolean inside = host != null && archive.equals(host.getParent());
    return inside && CampaignFinder.isHostDirectory(host)
        ? Stream.concat(Stream.of(host), CampaignFinder.directlyIn(archive).stream())
        : Stream.of(place);
  }

  private static String unknown(Acceptance acceptance) {
    return "tare: --accept "
        + acceptance.from()
        + ": no campaign of this name in --history; taken as a time or name that others are sorted by";
  }

  /** Reads earlier campaigns with this version of the analyzer. */
  public static EarlierCampaigns earlier(PrintWriter err) {
    return earlier(err::println);
  }

  /** The same with another place for warnings. */
  public static EarlierCampaigns earlier(Consumer<String> warnings) {
    return new EarlierCampaigns(
        Analyzer.tool(), dataset -> Analyzer.analyze(dataset, AnalysisOptions.STANDARD), warnings);
  }

  /** The commands that accept what is open on the host of an analysis. */
  List<String> accepting(Analysis analysis) {
    return analysis.history().stream()
        .filter(found -> found.series().stream().anyMatch(one -> one.open().isPresent()))
        .flatMap(found -> accepting(analysis, found))
        .toList();
  }

  private Stream<String> accepting(Analysis analysis, History found) {
    return history.stream()
        .filter(directory -> !CampaignFinder.isPackedOrNot(directory))
        .limit(1)
        .flatMap(archive -> accepting(found, archive, host(archive, analysis)));
  }

  private static Stream<String> accepting(History found, Path archive, Optional<String> host) {
    return found.series().stream()
        .flatMap(
            series ->
                series.open().stream()
                    .map(open -> NextStep.accepting(archive, host, series, open)));
  }

  /** The host, where the archive has several. */
  private static Optional<String> host(Path archive, Analysis analysis) {
    return CampaignFinder.hosts(archive).size() > 1
        ? Optional.of(HostId.of(analysis.facts()))
        : Optional.empty();
  }
}
