package dev.tare.report.digest;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.result.CampaignSummary;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Reason;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Sample;
import dev.tare.report.sentences.ReportContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cheapest campaign of this kind that would decide what is undecided: only the platforms and
 * benchmarks concerned, and as many rounds as the widest interval among them needs. An interval
 * shrinks with the square root of the number of rounds, or of sessions where there are several.
 *
 * @param decidable undecided comparisons that more rounds or sessions would decide; never empty
 * @param rounds in all sessions
 */
record NextCampaign(ReportContext context, List<Comparison> decidable, int rounds, int sessions) {

  /** Absent where no such campaign would decide anything, or the rounds are not known. */
  static Optional<NextCampaign> of(ReportContext context, List<Comparison> undecided) {
    CampaignSummary campaign = context.analysis().campaign();
    List<Comparison> decidable =
        undecided.stream().filter(one -> growth(campaign, one).isPresent()).toList();
    if (decidable.isEmpty() || campaign.rounds().isEmpty()) {
      return Optional.empty();
    }
    double growth =
        decidable.stream().mapToDouble(one -> growth(campaign, one).get()).max().orElse(1);
    return Optional.of(of(context, decidable, growth));
  }

  /** Sessions vary as well as their runs: a campaign of several gets more of the same sessions. */
  private static NextCampaign of(ReportContext context, List<Comparison> decidable, double growth) {
    int rounds = context.analysis().campaign().rounds().orElseThrow();
    int sessions = context.analysis().campaign().sessions().orElse(1);
    if (sessions == 1) {
      return new NextCampaign(context, decidable, up(growth * rounds), 1);
    }
    int more = up(growth * sessions);
    return new NextCampaign(context, decidable, more * up(rounds / (double) sessions), more);
  }

  private static int up(double number) {
    return (int) Math.ceil(number - 1e-9);
  }

  /** How many times as many rounds would decide; absent where it is not known. */
  private static Optional<Double> growth(CampaignSummary campaign, Comparison one) {
    int sessions = Math.max(campaign.sessions().orElse(1), 1);
    return number(one, ComparisonCode.NEEDS_RUNS, "runs")
        .filter(more -> one.pairs() > 0)
        .map(more -> (one.pairs() + more) / one.pairs())
        .or(() -> number(one, ComparisonCode.FEW_SESSIONS, "needed").map(n -> n / sessions));
  }

  private static Optional<Double> number(Comparison one, ComparisonCode code, String name) {
    return one.reasons().stream()
        .filter(reason -> reason.code() == code)
        .map(Reason::numbers)
        .flatMap(numbers -> Optional.ofNullable(numbers.get(name)).stream())
        .findFirst();
  }

  /** In the order of the report. */
  List<String> platforms() {
    Set<String> concerned = new LinkedHashSet<>();
    decidable.forEach(one -> concerned.addAll(List.of(one.platform(), one.baseline())));
    return context.analysis().platforms().stream()
        .map(platform -> platform.id())
        .filter(concerned::contains)
        .toList();
  }

  List<String> benchmarks() {
    return context.analysis().benchmarks().stream()
        .map(benchmark -> benchmark.id())
        .filter(id -> decidable.stream().anyMatch(one -> one.benchmark().equals(id)))
        .toList();
  }

  String command() {
    CampaignSummary campaign = context.analysis().campaign();
    StringBuilder line = new StringBuilder("./tare run");
    line.append(" --platforms ").append(String.join(",", platforms()));
    line.append(" --benchmarks ").append(String.join(",", benchmarks()));
    line.append(" --rounds ").append(rounds).append(" --sessions ").append(sessions);
    campaign.seconds().ifPresent(s -> line.append(" --seconds ").append(plain(s)));
    return line.toString();
  }

  private static String plain(double seconds) {
    return BigDecimal.valueOf(seconds).stripTrailingZeros().toPlainString();
  }

  /** From how long the runs of this campaign took, with its time between runs; absent without. */
  Optional<Duration> duration() {
    double round =
        samples()
            .filter(sample -> platforms().contains(sample.cell().platform()))
            .filter(sample -> benchmarks().contains(sample.cell().benchmark()))
            .mapToDouble(sample -> seconds(sample) / Math.max(sample.runs().size(), 1))
            .sum();
    double all = samples().mapToDouble(NextCampaign::seconds).sum();
    return CampaignLength.of(context.analysis().campaign())
        .filter(wall -> all > 0 && round > 0)
        .map(
            wall ->
                Duration.ofSeconds(
                    Math.round(rounds * round * Math.max(1, wall.toSeconds() / all))));
  }

  private Stream<Sample> samples() {
    return context.dataset().samples().stream();
  }

  private static double seconds(Sample sample) {
    return Arrays.stream(sample.numbers(CsvColumns.SECONDS))
        .filter(seconds -> !Double.isNaN(seconds))
        .sum();
  }
}
