package dev.tare.report.agreement;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.model.RunsFigure.RunSeries;
import dev.tare.report.model.Statement;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Language;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Within the sentences of a report, and between them and its tables and figures. */
record SentenceChecks(Printed printed, Contradictions found) {

  private static final Pattern PLURAL =
      Pattern.compile(
          "(?<![\\d.,\u202f–-])1[ \u00a0]"
              + "(runs|pairs|comparisons|samples|campaigns|findings|platforms|benchmarks|outliers"
              + "|clauses|values|groups|Läufen?|Paaren?|Vergleichen?|Stichproben|Plattformen"
              + "|Befunden?|Messkampagnen|Werten?)\\b|\\b(are|sind)( only| nur)? 1[ \u00a0]");

  private static final Pattern NOTHING =
      Pattern.compile("^(?!.*[Ss]tandard).*(?<![\\d.,])0[ \u00a0]%");

  private static final Pattern SENSITIVITY =
      Pattern.compile("would have shown|reliably show|aufgefallen|zuverlässig");

  private static final Pattern FAR = Pattern.compile("far off|weit ab\\b");
  private static final Pattern WITHIN = Pattern.compile("only to within ±([\\d.]+)|auf ±([\\d,]+)");

  static void of(Printed printed, Contradictions found) {
    SentenceChecks checks = new SentenceChecks(printed, found);
    checks.words();
    printed.analysis().samples().stream().filter(s -> s.n() > 0).forEach(checks::sample);
    printed.analysis().benchmarks().stream()
        .flatMap(benchmark -> printed.stated(benchmark.id()).stream())
        .forEach(checks::sensitivity);
    checks.reservations();
    checks.counted();
  }

  private void words() {
    printed
        .sentences()
        .forEach(
            (place, sentences) ->
                sentences.forEach(
                    sentence -> {
                      none(PLURAL, place, sentence);
                      none(NOTHING, place, sentence);
                    }));
  }

  private void none(Pattern wrong, String place, String sentence) {
    found.unless(!wrong.matcher(sentence).find(), printed.place(place), sentence);
  }

  /** The sensitivity is named once, and only where nothing was decided. */
  private void sensitivity(Comparison comparison) {
    Statement statement = printed.statement(comparison);
    long named =
        Stream.concat(Stream.of(statement.text()), statement.details().stream())
            .mapToLong(text -> SENSITIVITY.matcher(text).results().count())
            .sum();
    boolean undecided = comparison.verdict() == ComparisonVerdict.UNDECIDED;
    found.unless(
        named <= (undecided ? 1 : 0), printed.place(comparison.id()), "sensitivity x " + named);
  }

  private void sample(SampleResult sample) {
    String place = printed.place(sample.id());
    List<String> reasons = printed.note(sample).reasons();
    boolean far = reasons.stream().anyMatch(reason -> FAR.matcher(reason).find());
    found.unless(!far || !sample.outliers().isEmpty(), place, "far off without an outlier");
    reasons.forEach(reason -> width(sample, place, reason));
    interval(sample, place);
    drawn(sample, place);
  }

  /** The limits of stable and noisy that the method section states do not overlap in print. */
  private void width(SampleResult sample, String place, String reason) {
    Matcher width = WITHIN.matcher(reason);
    if (width.find()) {
      String text = width.group(1) == null ? width.group(2) : width.group(1);
      double percent = Double.parseDouble(text.replace(',', '.'));
      double margin = 100 * printed.analysis().options().margin();
      boolean unusable = sample.verdict() == NoiseVerdict.UNUSABLE;
      found.unless(percent > 0.2 * margin + 1e-9, place, "as stable as ±" + text);
      found.unless(unusable || percent <= 0.7 * margin + 0.05, place, "as unusable as ±" + text);
    }
  }

  /** Table, figure and overview agree on whether the interval is known. */
  private void interval(SampleResult sample, String place) {
    boolean known = sample.median().orElseThrow().interval().isPresent();
    String table = printed.statistic(sample, "median").orElse("");
    found.unless(known || !table.contains("["), place, "an interval in the table: " + table);
    RunSeries series = series(sample);
    found.unless(series.known() == known, place, "an interval in the figure");
    found.unless(
        known || !series.medianText().contains("["),
        place,
        "in the figure: " + series.medianText());
    String cell = printed.cell(sample.platform(), sample.benchmark()).interval().orElse("");
    boolean isRatio = printed.cell(sample.platform(), sample.benchmark()).value().contains("×");
    found.unless(known || isRatio || !cell.contains("["), place, "in the overview: " + cell);
  }

  private RunSeries series(SampleResult sample) {
    String heading = printed.context().heading(sample);
    return printed.section(sample.benchmark()).orElseThrow().runs().stream()
        .flatMap(figure -> figure.series().stream())
        .filter(series -> series.platform().equals(heading))
        .findFirst()
        .orElseThrow(() -> new AssertionError(heading + " is not drawn"));
  }

  private void drawn(SampleResult sample, String place) {
    boolean implausible = sample.isImplausible();
    String value = printed.cell(sample.platform(), sample.benchmark()).value();
    found.unless(series(sample).hollow() == implausible, place, "implausible, but drawn as a fact");
    found.unless(
        !implausible || value.equals(ReportContext.NOTHING), place, "implausible: " + value);
  }

  /**
   * A reservation is defined in the legend as in the section on method, where a verdict has one.
   */
  private void reservations() {
    String method = printed.context().messages().text("method.qualified");
    boolean any =
        printed.analysis().comparisons().stream()
            .anyMatch(one -> one.qualified() && one.verdict() != ComparisonVerdict.UNDECIDED);
    found.unless(
        any
            == printed.report().overview().legend().stream()
                .anyMatch(line -> line.contains(method)),
        printed.place("legend"),
        "another definition of a reservation");
  }

  /** Implausible samples are not counted in the line below the title. */
  private void counted() {
    long platforms =
        printed.analysis().samples().stream()
            .filter(sample -> !sample.isImplausible())
            .map(SampleResult::platform)
            .distinct()
            .count();
    String word = printed.report().language() == Language.DE ? "Plattform" : "platform";
    found.unless(
        printed.report().subtitle().contains(platforms + " " + word),
        printed.place("title"),
        printed.report().subtitle());
  }
}
