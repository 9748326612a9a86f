package dev.tare.report.sentences;

import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.FindingTopic;
import dev.tare.analyzer.result.Analysis.SharedLevels;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Finding;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Statement.Link;
import dev.tare.report.model.Table.RowKey;
import dev.tare.report.model.Tone;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A finding as a statement: of a comparison by its own sentence, of the rest by code. */
public record FindingText(ReportContext context, Finding finding) {

  public Statement statement() {
    return Optional.of(finding.code().topic())
        .filter(FindingTopic.COMPARISON::equals)
        .flatMap(topic -> comparison())
        .map(comparison -> new ComparisonText(context, comparison).brief())
        .orElseGet(this::coded);
  }

  private Optional<Comparison> comparison() {
    return context.analysis().comparisons().stream()
        .filter(comparison -> finding.evidence().contains(comparison.id()))
        .findFirst();
  }

  private Statement coded() {
    return new Statement(tone(), tag(), text(), details(), links());
  }

  private String text() {
    return context
        .messages()
        .ofCode(finding.code().family(), finding.code().name() + variant(), values());
  }

  private Map<String, Object> values() {
    Map<String, Object> values = LintText.values(context.messages(), finding.numbers());
    values.put("margin", context.analysis().options().margin());
    answer().ifPresent(answer -> values.putAll(answer.values()));
    overall().ifPresent(overall -> values.put("costs", overall.text()));
    finding.platform().ifPresent(id -> values.put("platform", context.platform(id)));
    finding.baseline().ifPresent(id -> values.put("baseline", context.platform(id)));
    finding.benchmark().ifPresent(id -> values.put("benchmark", context.benchmark(id)));
    layer().ifPresent(name -> values.put("layer", name));
    expectation()
        .ifPresent(
            e -> {
              values.put("expectation", e.text());
              values.put("pairs", ClauseText.of(context, e, ExpectationVerdict.REFUTED));
              values.put("open", ClauseText.of(context, e, ExpectationVerdict.UNDECIDED));
            });
    warning().ifPresent(text -> values.put("warning", text));
    levels().ifPresent(levels -> values.put("runs", runs(levels)));
    Stream.of("value", "level", "other")
        .filter(finding.numbers()::containsKey)
        .forEach(name -> values.put(name + "Text", quantity(name)));
    values.put("why", why());
    series().ifPresent(text -> values.putAll(text.values()));
    UnjudgedText.of(context).ifPresent(text -> values.putAll(text.values()));
    return values;
  }

  private Optional<SeriesFindingText> series() {
    return SeriesFindingText.of(context, finding);
  }

  private Optional<SharedLevels> levels() {
    return context.analysis().levels().stream()
        .filter(levels -> finding.code() == FindingCode.SHARED_LEVELS)
        .filter(levels -> finding.benchmark().equals(Optional.of(levels.benchmark())))
        .findFirst();
  }

  /** How many runs of each platform are on the rarer level. */
  private String runs(SharedLevels levels) {
    return levels.platforms().stream()
        .map(
            of ->
                Map.of(
                    "platform",
                    context.platform(of.platform()),
                    "runs",
                    levels.upperIsRarer() ? of.high() : of.low(),
                    "of",
                    of.of()))
        .map(numbers -> context.messages().text("finding.levels.runs", numbers))
        .collect(Collectors.joining(", "));
  }

  /** Rounded as in the table of earlier campaigns; with its unit unless it is a ratio. */
  /** Two levels have as many decimals as each other. */
  private String quantity(String name) {
    double number = finding.numbers().get(name);
    double other = finding.numbers().getOrDefault(name.equals("level") ? "other" : "level", number);
    String text = context.messages().numbers().beside(number, other, 4);
    return finding.baseline().isEmpty()
        ? context.withUnit(text, finding.benchmark().orElseThrow())
        : text;
  }

  /** The hypervisor below the host, and the container around Tare if there was one. */
  private Optional<String> layer() {
    Map<String, String> host = context.analysis().facts().getOrDefault("host", Map.of());
    Optional<String> hypervisor = named(host, "virtualization");
    return named(host, "container")
        .flatMap(
            container ->
                hypervisor.map(
                    layer ->
                        context
                            .messages()
                            .text(
                                "finding.NESTED_HOST.container",
                                Map.of("layer", layer, "container", container(container)))))
        .or(() -> hypervisor);
  }

  /** By its name where it is one of ours. */
  private String container(String id) {
    return context.messages().find("name.platform." + id).orElse(id);
  }

  private Optional<String> named(Map<String, String> host, String fact) {
    return Optional.ofNullable(host.get(fact))
        .filter(name -> !name.startsWith("unknown") && !name.equals("none"))
        .map(name -> context.messages().find("name.layer." + name).orElse(name));
  }

  /** Findings about all comparisons, or none measured, have a message of their own. */
  private String variant() {
    Optional<Expectation> unmeasured = expectation().filter(ClauseText::isUnmeasured);
    if (unmeasured.isPresent()) {
      return unmeasured.get().clauses().size() == 1 ? ".unmeasured.one" : ".unmeasured";
    }
    if (series().filter(SeriesFindingText::isInARow).isPresent()) {
      return ".row";
    }
    Map<String, Double> numbers = finding.numbers();
    boolean all = Objects.equals(numbers.get("comparisons"), numbers.get("of"));
    if (finding.code() != FindingCode.SEQUENTIAL || !all) {
      return "";
    }
    return numbers.get("of") == 1 ? ".one" : ".all";
  }

  private Optional<Expectation> expectation() {
    return context.analysis().expectations().stream()
        .filter(expectation -> finding.evidence().contains(expectation.id()))
        .findFirst();
  }

  /** The warning that the finding rests on. */
  private Optional<String> warning() {
    return context.analysis().lint().stream()
        .filter(lint -> finding.evidence().contains(lint.id()))
        .map(lint -> LintText.of(context, lint))
        .findFirst();
  }

  /** The main reason of its sample. */
  private String why() {
    return context.analysis().samples().stream()
        .filter(sample -> finding.evidence().contains(sample.id()))
        .flatMap(sample -> new NoiseText(context, sample).foremost().stream())
        .findFirst()
        .orElse("");
  }

  private Tone tone() {
    return switch (finding.code().tone()) {
      case GOOD -> Tone.GOOD;
      case NEUTRAL -> Tone.NEUTRAL;
      case UNCERTAIN -> Tone.DOUBT;
      case BAD -> Tone.BAD;
    };
  }

  private String tag() {
    Messages messages = context.messages();
    String tag =
        messages.find(finding.code().key() + ".tag").orElseGet(() -> messages.text("finding.tag"));
    boolean qualified =
        answer().filter(AnswerText::isQualified).isPresent()
            || overall().filter(OverallText::isQualified).isPresent()
            || expectation().filter(Expectation::qualified).isPresent();
    return qualified ? messages.text("comparison.qualified", Map.of("verdict", tag)) : tag;
  }

  /** Its meaning, if the bundle has one, and the comparisons of an answer. */
  private List<String> details() {
    return Stream.concat(
            context.messages().find(finding.code().key() + ".meaning").stream(),
            Stream.concat(
                answer().stream().flatMap(answer -> answer.details().stream()),
                series().stream().flatMap(series -> series.details().stream())))
        .toList();
  }

  private Optional<AnswerText> answer() {
    return AnswerText.of(context, finding);
  }

  private Optional<OverallText> overall() {
    return Optional.of(finding).filter(OverallText::fit).map(f -> new OverallText(context, f));
  }

  private List<Link> links() {
    if (finding.code().topic() == FindingTopic.HISTORY) {
      return List.of(history());
    }
    return comparison()
        .map(comparison -> new ComparisonText(context, comparison).link())
        .or(() -> finding.benchmark().map(this::sample))
        .or(() -> finding.platform().map(this::platform))
        .stream()
        .toList();
  }

  private Link history() {
    String title = context.messages().text("page.history");
    return finding.evidence().stream()
        .filter(id -> isHistory(id))
        .map(id -> new Link("history", title, id, title + ": " + subject()))
        .findFirst()
        .orElseGet(() -> new Link("history", title));
  }

  private boolean isHistory(String id) {
    return context.analysis().history().stream()
        .flatMap(history -> history.series().stream())
        .anyMatch(series -> series.id().equals(id));
  }

  private Link sample(String benchmark) {
    String title = context.benchmark(benchmark);
    return context.samples(benchmark).stream()
        .filter(sample -> finding.platform().equals(Optional.of(sample.platform())))
        .map(sample -> RowKey.ofSample(sample.id()))
        .map(row -> new Link(ReportContext.anchor(benchmark), title, row, subject()))
        .findFirst()
        .orElseGet(() -> new Link(ReportContext.anchor(benchmark), title));
  }

  private Link platform(String id) {
    String title = context.messages().text("page.overview");
    return new Link("overview", title, RowKey.ofPlatform(id), title + ": " + subject());
  }

  private String subject() {
    return Stream.concat(
            finding.platform().map(context::platform).stream(),
            finding.benchmark().map(context::benchmark).stream())
        .collect(Collectors.joining(", "));
  }
}
