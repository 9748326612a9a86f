package dev.tare.analyzer.acceptance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Measured rates as text: every figure beside its band, and methods x scenarios of equal samples.
 */
final class Rates {

  private static final String EQUAL = ", equal";
  private static final List<String> METHODS =
      List.of("means 1 % apart, differs", "Mann-Whitney, differs", "unpaired, differs");

  private final Map<Figure, Double> measured;

  Rates(Map<Figure, Double> measured) {
    this.measured = measured;
  }

  String text() {
    return "Acceptance figures, per cent of the repeats\n"
        + measured.keySet().stream().map(this::line).collect(Collectors.joining())
        + "\nHow often equal samples are called different, per cent\n"
        + matrix();
  }

  private String line(Figure f) {
    return String.format(
        Locale.ROOT,
        "%-4s%-27s%-42s%-12s%6.1f%n",
        f.no(),
        f.method(),
        f.scenario(),
        f.must(),
        measured.get(f));
  }

  private String matrix() {
    StringBuilder matrix = new StringBuilder(String.format("%-30s", ""));
    METHODS.forEach(method -> matrix.append(String.format("%26s", method)));
    scenarios().forEach(scenario -> matrix.append('\n').append(row(scenario)));
    return matrix.append('\n').toString();
  }

  private Set<String> scenarios() {
    return measured.keySet().stream()
        .filter(figure -> METHODS.contains(figure.method()))
        .map(Figure::scenario)
        .filter(scenario -> scenario.endsWith(EQUAL))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String row(String scenario) {
    return String.format("%-30s", scenario.replace(EQUAL, ""))
        + METHODS.stream().map(method -> cell(method, scenario)).collect(Collectors.joining());
  }

  private String cell(String method, String scenario) {
    return measured.entrySet().stream()
        .filter(entry -> entry.getKey().method().equals(method))
        .filter(entry -> entry.getKey().scenario().equals(scenario))
        .map(entry -> String.format(Locale.ROOT, "%26.1f", entry.getValue()))
        .findFirst()
        .orElse(String.format("%26s", "-"));
  }
}
