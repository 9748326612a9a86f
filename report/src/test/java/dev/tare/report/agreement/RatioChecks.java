package dev.tare.report.agreement;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.report.model.Overview.OverviewCell;
import dev.tare.report.model.RatiosFigure;
import dev.tare.report.sentences.RatioText;
import dev.tare.report.sentences.ReportContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Between the places where a ratio is printed: overview, sentence, figure, summary. */
record RatioChecks(Printed printed, Comparison comparison, Contradictions found) {

  /** A ratio, its interval and the level where it is not 95 %. */
  private static final Pattern RATIO =
      Pattern.compile(
          "([\\d.,]+)\u00a0\\[([\\d.,]+)[,;]\u00a0([\\d.,]+)\\](?:\u00a0(?:at|bei)\u00a0([\\d.,]+)\u00a0%)?");

  static void of(Printed printed, Contradictions found) {
    printed
        .analysis()
        .benchmarks()
        .forEach(
            benchmark -> {
              List<Comparison> stated = printed.stated(benchmark.id());
              stated.forEach(comparison -> new RatioChecks(printed, comparison, found).check());
            });
  }

  private void unless(boolean holds, String contradiction) {
    found.unless(holds, printed.place(comparison.id()), contradiction);
  }

  private void check() {
    Optional<RatioText> ratio = RatioText.of(comparison, printed.context());
    ratio.ifPresent(this::everywhere);
    if (ratio.isEmpty()) {
      nowhere();
    }
  }

  private void everywhere(RatioText ratio) {
    String text = plain(ratio.text());
    String sentence = plain(printed.statement(comparison).text());
    unless(
        sentence.contains(ratio.point()) && sentence.contains(plain(ratio.range())),
        "another ratio in the sentence");
    unless(row().filter(row -> plain(row.text()).equals(text)).isPresent(), "not so in the figure");
    if (printed.context().isBaseline(comparison.baseline())) {
      overview(ratio);
    }
    Matcher numbers = RATIO.matcher(ratio.text().replace("\u202f", ""));
    unless(numbers.matches(), "not a ratio: " + ratio.text());
    if (numbers.matches()) {
      digits(numbers.group(1));
      rounded(numbers);
    }
  }

  private void overview(RatioText ratio) {
    OverviewCell cell = printed.cell(comparison.platform(), comparison.benchmark());
    unless(cell.value().equals(ratio.point() + "\u00a0×"), "overview " + cell.value());
    unless(cell.interval().equals(Optional.of(ratio.range())), "overview " + cell.interval());
    Estimate shown = ratio.shown();
    boolean excludes = shown.low() > 1 || shown.high() < 1;
    boolean undecided = comparison.verdict() == ComparisonVerdict.UNDECIDED;
    boolean directed = printed.analysis().benchmark(comparison.benchmark()).better().isPresent();
    boolean reason =
        !cell.reasons().isEmpty()
            || printed.report().overview().rows().stream()
                .anyMatch(row -> !row.reasons().isEmpty());
    unless(!(excludes && undecided && directed) || reason, "undecided beside " + ratio.range());
  }

  private Optional<RatiosFigure.RatioRow> row() {
    String label = printed.context().heading(comparison.platform());
    String base = printed.context().platform(comparison.baseline());
    return printed.section(comparison.benchmark()).orElseThrow().ratios().stream()
        .flatMap(figure -> figure.rows().stream())
        .filter(row -> row.label().equals(label + " / " + base))
        .findFirst();
  }

  /** An implausible ratio is not drawn, and not printed in the overview. */
  private void nowhere() {
    unless(row().isEmpty(), "drawn without a ratio");
    if (printed.context().isBaseline(comparison.baseline()) && comparison.isBarred()) {
      String value = printed.cell(comparison.platform(), comparison.benchmark()).value();
      unless(value.equals(ReportContext.NOTHING), "implausible, but " + value);
    }
  }

  /** At least two decimals below 2. */
  private void digits(String point) {
    String number = point.replace(',', '.');
    int decimals = number.contains(".") ? number.length() - number.indexOf('.') - 1 : 0;
    unless(Double.parseDouble(number) >= 2 || decimals >= 2, "too few decimals: " + point);
  }

  /** The printed interval says what the verdict says. */
  private void rounded(Matcher numbers) {
    double low = number(numbers.group(2));
    double high = number(numbers.group(3));
    boolean level = numbers.group(4) != null;
    Estimate shown = comparison.shown().orElseThrow();
    unless(level == Math.abs(shown.confidence() - .95) > 1e-6, "a level that is not stated");
    switch (comparison.verdict()) {
      case WORSE -> unless(low >= 1, "worse beside " + numbers.group());
      case BETTER -> unless(high <= 1, "better beside " + numbers.group());
      case EQUIVALENT -> unless(low >= .95 && high <= 1.05, "equivalent, " + numbers.group());
      case UNDECIDED -> {}
    }
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.'));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
