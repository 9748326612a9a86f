package dev.tare.report.comparison;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Tone;
import dev.tare.report.model.chapter.Chapter;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.DateText;
import dev.tare.report.text.MessageKey;
import dev.tare.report.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the two campaigns can be compared, and what became worse or better. */
record SummaryChapter(ComparedCampaigns campaigns, Messages messages) {

  /** The others stand in the chapters of their platforms. */
  private static final int MOST = 6;

  /** More platforms than these are not named. */
  private static final int NAMED = 3;

  static Chapter of(ComparedCampaigns campaigns) {
    return new SummaryChapter(campaigns, campaigns.messages()).chapter();
  }

  private Chapter chapter() {
    List<Statement> statements = new ArrayList<>();
    order().ifPresent(statements::add);
    statements.add(comparability());
    if (!campaigns.comparison().isMeaningless()) {
      statements.add(counts());
      decided().limit(MOST).forEach(statements::add);
    }
    return new Chapter(
        "summary", messages.text("digest"), List.of(), statements, List.of(), List.of(), List.of());
  }

  /** Whether the campaign given as the later one began first. */
  private Optional<Statement> order() {
    Optional<Instant> before = started(campaigns.earlier());
    Optional<Instant> after = started(campaigns.later());
    return before
        .flatMap(first -> after.filter(second -> second.isBefore(first)))
        .map(
            swapped ->
                new Statement(
                    Tone.DOUBT,
                    messages.text("compare.swapped.tag"),
                    messages.text("compare.swapped"),
                    List.of(),
                    List.of()));
  }

  private static Optional<Instant> started(ReportContext campaign) {
    return campaign.analysis().campaign().started().flatMap(DateText::instant);
  }

  private Statement comparability() {
    boolean meaningless = campaigns.comparison().isMeaningless();
    String key = meaningless ? "compare.meaningless" : "compare.comparable";
    String facts = HostChapter.decisive(campaigns, MOST);
    return new Statement(
        meaningless ? Tone.BAD : Tone.NEUTRAL,
        messages.text(key + ".tag"),
        messages.text(key, Map.of("facts", facts)),
        List.of(),
        List.of(new Statement.Link("hosts", messages.text("compare.hosts"))));
  }

  private Statement counts() {
    long all = comparable().count();
    Map<String, Object> values = Map.of("n", all, "counts", counted());
    return new Statement(
        Tone.NEUTRAL,
        messages.text("compare.counts.tag"),
        messages.text(all == 0 ? "compare.none" : "compare.counts", values),
        List.of(messages.text("compare.caution")),
        List.of(new Statement.Link("scope", messages.text("compare.scope"))));
  }

  /** Such as {@code 4 worse, 2 within the margin of 5 %}. */
  private String counted() {
    return Stream.of(
            ComparisonVerdict.WORSE,
            ComparisonVerdict.BETTER,
            ComparisonVerdict.EQUIVALENT,
            ComparisonVerdict.UNDECIDED)
        .flatMap(verdict -> counted(verdict).stream())
        .collect(Collectors.joining(", "));
  }

  private Optional<String> counted(ComparisonVerdict verdict) {
    List<ComparedPair> such = comparable().filter(pair -> is(pair, verdict)).toList();
    List<String> platforms =
        such.stream().map(pair -> pair.comparison().platform()).distinct().toList();
    boolean named = verdict == ComparisonVerdict.UNDECIDED && platforms.size() <= NAMED;
    String key = "compare.count." + MessageKey.of(verdict) + (named ? ".on" : "");
    String names =
        platforms.stream().map(campaigns.later()::platform).collect(Collectors.joining(", "));
    return such.isEmpty()
        ? Optional.empty()
        : Optional.of(
            messages.text(
                key, Map.of("n", such.size(), "margin", campaigns.margin(), "platforms", names)));
  }

  private Stream<ComparedPair> comparable() {
    return campaigns.comparison().comparisons().stream()
        .map(one -> new ComparedPair(campaigns, one))
        .filter(ComparedPair::isComparable);
  }

  private static boolean is(ComparedPair pair, ComparisonVerdict verdict) {
    return pair.comparison().verdict() == verdict;
  }

  /** What is decided and differs, the largest change first. */
  private Stream<Statement> decided() {
    return comparable()
        .filter(p -> is(p, ComparisonVerdict.WORSE) || is(p, ComparisonVerdict.BETTER))
        .sorted(Comparator.comparingDouble(pair -> -size(pair)))
        .map(this::brief);
  }

  private static double size(ComparedPair pair) {
    return Math.abs(Math.log(pair.comparison().shown().orElseThrow().point()));
  }

  private Statement brief(ComparedPair pair) {
    String platform = pair.comparison().platform();
    String name = campaigns.later().heading(platform);
    String text =
        messages.text("compare.of", Map.of("platform", name, "sentence", pair.sentence()));
    return new Statement(
        pair.tone(),
        pair.verdict(),
        text,
        List.of(),
        List.of(new Statement.Link("platform-" + platform, name)));
  }
}
