package dev.tare.report.agreement;

import dev.tare.analyzer.code.CapabilityState;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.result.Comparison;
import dev.tare.dataset.platform.Platform;
import dev.tare.report.model.FirstScreen;
import dev.tare.report.model.Overview.OverviewCell;
import dev.tare.report.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Between the head of a report and its table. */
record DigestChecks(Printed printed, FirstScreen digest, Contradictions found) {

  private static final int COST = 0;
  private static final int TRUST = 1;
  private static final int MISSING = 3;

  /** A share and the ratio that it is the share of, or from one to another. */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?:([\\d.,]+)\u00a0% (?:to|bis) )?([\\d.,]+)\u00a0% (more|less|mehr|weniger) "
              + "\\((?:([\\d.,]+) (?:to|bis) )?([\\d.,]+)\\)");

  static void of(Printed printed, Contradictions found) {
    of(printed, printed.report().digest(), found);
  }

  static void of(Printed printed, FirstScreen digest, Contradictions found) {
    DigestChecks checks = new DigestChecks(printed, digest, found);
    checks.unless(digest.answers().size() == 4, "not four answers");
    checks.costs();
    checks.shares();
    checks.resolution();
    checks.missing();
    checks.undecided();
    checks.saidTwice();
  }

  private void unless(boolean holds, String contradiction) {
    found.unless(holds, printed.place("digest"), contradiction);
  }

  private String answer(int index) {
    return digest.answers().get(index).text();
  }

  private boolean hasBaseline() {
    return printed.context().baseline().isPresent();
  }

  private List<Comparison> decided(String platform) {
    return all()
        .filter(one -> one.platform().equals(platform))
        .filter(one -> one.verdict() != ComparisonVerdict.UNDECIDED)
        .toList();
  }

  private Stream<Comparison> all() {
    return withRatio()
        .filter(one -> printed.analysis().benchmark(one.benchmark()).better().isPresent());
  }

  private Stream<Comparison> withRatio() {
    return printed.analysis().comparisons().stream()
        .filter(one -> !hasBaseline() || printed.context().isBaseline(one.baseline()))
        .filter(one -> one.overhead().isPresent())
        .filter(one -> !printed.context().index().isImplausible(one));
  }

  /** Where a platform is named with a cost, its dearest cell has that ratio. */
  private void costs() {
    for (Platform platform : printed.analysis().platforms()) {
      String name = printed.context().platform(platform.id());
      List<Comparison> dear =
          decided(platform.id()).stream()
              .filter(one -> one.verdict() == ComparisonVerdict.WORSE)
              .toList();
      String clause = clause(name);
      if (hasBaseline() && !clause.isEmpty() && !dear.isEmpty()) {
        String ratio = value(dear.stream().max(Comparator.comparingDouble(this::point)).get());
        unless(clause.contains(ratio), name + " costs " + ratio + ", but: " + clause);
      }
    }
  }

  private double point(Comparison comparison) {
    return comparison.shown().orElseThrow().point();
  }

  private String value(Comparison comparison) {
    OverviewCell cell = printed.cell(comparison.platform(), comparison.benchmark());
    return cell.value().replace("\u00a0×", "");
  }

  /** The part of the sentence that begins with a platform's name. */
  private String clause(String name) {
    String verb = printed.report().language() == Language.DE ? " kostet " : " costs ";
    return Stream.of(answer(COST).split("; |: "))
        .filter(part -> part.startsWith(name + verb))
        .findFirst()
        .orElse("");
  }

  /** A share in per cent is that of the ratio behind it, to the last digit. */
  private void shares() {
    Stream<String> sentences =
        Stream.concat(
            Stream.of(answer(COST)),
            printed.report().benchmarks().stream()
                .flatMap(section -> section.statements().stream())
                .map(statement -> statement.text().replaceAll("\u00a0\\[[^]]*\\][^)]*", "")));
    sentences.forEach(
        sentence -> {
          Matcher share = SHARE.matcher(sentence);
          while (share.find()) {
            boolean more = share.group(3).startsWith("m");
            share(share.group(2), share.group(5), more);
            if (share.group(1) != null) {
              share(share.group(1), share.group(4), more);
            }
          }
        });
  }

  private void share(String percent, String ratio, boolean more) {
    double share = 100 * (more ? number(ratio) - 1 : 1 - number(ratio));
    unless(Math.abs(share - number(percent)) < 1e-6, percent + " % beside " + ratio);
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.'));
  }

  /** The smallest and the largest resolution stand in the table. */
  private void resolution() {
    List<Double> sharp =
        withRatio()
            .map(Comparison::couldHaveSeen)
            .filter(OptionalDouble::isPresent)
            .map(OptionalDouble::getAsDouble)
            .sorted()
            .toList();
    if (!sharp.isEmpty()) {
      var numbers = printed.context().messages().numbers();
      Stream.of(sharp.get(0), sharp.get(sharp.size() - 1))
          .map(numbers::resolution)
          .forEach(size -> unless(answer(TRUST).contains(size), "resolves " + size));
    }
  }

  private void missing() {
    boolean whole =
        printed.analysis().campaign().failed() == 0
            && printed.analysis().capabilities().stream()
                .allMatch(one -> one.state() == CapabilityState.MEASURED);
    String nothing = printed.context().messages().text("digest.missing.nothing");
    unless(whole || !answer(MISSING).equals(nothing), "nothing is missing");
  }

  /** As many are undecided as the table says. */
  private void undecided() {
    long open = all().filter(one -> one.verdict() == ComparisonVerdict.UNDECIDED).count();
    unless(open > 0 || digest.next().isEmpty(), "to decide, but nothing is undecided");
    digest
        .next()
        .flatMap(FirstScreen.Next::command)
        .ifPresent(
            command ->
                unless(open <= 2 || digest.next().get().text().contains("" + open), "not " + open));
  }

  private void saidTwice() {
    List<String> answers = digest.answers().stream().map(FirstScreen.Answer::text).toList();
    unless(answers.stream().distinct().count() == answers.size(), "an answer twice");
    Stream.of(printed.report().summary().statements(), printed.report().summary().more())
        .flatMap(List::stream)
        .forEach(
            statement ->
                unless(
                    answers.stream().noneMatch(answer -> answer.contains(statement.text())),
                    "said twice: " + statement.text()));
  }
}
