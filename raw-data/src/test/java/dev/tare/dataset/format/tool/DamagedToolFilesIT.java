package dev.tare.dataset.format.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Run;
import dev.tare.dataset.format.series.NumberToken;
import dev.tare.dataset.source.SourceSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Seeded damage to every fixture: bytes and lines changed, lost, doubled, swapped and cut off.
 * Nothing is thrown, and every value that is read stands in the damaged file.
 */
class DamagedToolFilesIT {

  private static final int FEW = 20;
  private static final int MANY = 100;

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");

  private static final String[] TOKENS = {
    "{",
    "}",
    "[",
    "]",
    "\"",
    ",",
    ":",
    "null",
    "NaN",
    "-1",
    "0",
    "1e999",
    "1e-300",
    "\"7\"",
    "true",
    "<Value>",
    "</Entry>",
    "\n",
    "\t",
    "\\",
    "é",
    "99999999999999999999",
    "<!DOCTYPE a>",
    "&x;",
    "#"
  };

  @TempDir private Path directory;

  static Stream<String> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(Fixture.DIRECTORY)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void damagedFilesYieldOnlyValuesThatTheyContain(String name) {
    damaged(name, FEW);
  }

  @Tag("full")
  @ParameterizedTest
  @MethodSource("fixtures")
  void manyDamagedFilesYieldOnlyValuesThatTheyContain(String name) {
    damaged(name, MANY);
  }

  private void damaged(String name, int mutants) {
    Random random = new Random(name.hashCode());
    String original = Fixture.text(name);
    int readable = 0;
    for (int i = 0; i < mutants; i++) {
      String mutant = mutate(original, random);
      Fixture file = Fixture.of(directory, "mutant-" + i % 10, mutant);
      assertThat(unknownValues(file, mutant))
          .as("seed %s, mutant %s", name.hashCode(), i)
          .isEmpty();
      readable += file.content().series().isEmpty() ? 0 : 1;
    }
    assertThat(readable).as("mutants with values").isGreaterThanOrEqualTo(mutants / MANY);
  }

  /** A file that is cut off anywhere gives no value that the whole file does not give. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void cutFilesYieldOnlyValuesOfTheWholeFile(String name) {
    String whole = Fixture.text(name);
    Set<Double> values = valuesOf(Fixture.of(name));
    for (int cut = 0; cut < whole.length(); cut += 1 + whole.length() / 60) {
      Fixture file = Fixture.of(directory, "cut", whole.substring(0, cut));
      boolean table = name.endsWith("csv") || name.endsWith("jtl") || name.endsWith("data");
      Set<Double> read = valuesOf(file);
      read.removeAll(values);
      assertThat(read).as("cut at %s", cut).hasSizeLessThanOrEqualTo(table ? 1 : 0);
    }
  }

  private static Set<Double> valuesOf(Fixture file) {
    Set<Double> values = new HashSet<>();
    for (SourceSeries series : file.content().series()) {
      series.runs().forEach(run -> values.add(run.value()));
      series.inner().values().forEach(values::addAll);
    }
    return values;
  }

  private static String mutate(String text, Random random) {
    StringBuilder mutant = new StringBuilder(text);
    for (int times = 1 + random.nextInt(3); times > 0 && mutant.length() > 10; times--) {
      int from = random.nextInt(mutant.length());
      int to =
          Math.min(mutant.length(), from + 1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 6));
      switch (random.nextInt(7)) {
        case 0 -> mutant.delete(from, to);
        case 1 -> mutant.setLength(from);
        case 2 -> mutant.insert(from, mutant.substring(from, to));
        case 3 -> mutant.replace(from, to, TOKENS[random.nextInt(TOKENS.length)]);
        case 4 -> mutant.setCharAt(from, (char) (random.nextInt(94) + 32));
        case 5 -> replaceNumber(mutant, from, random);
        default -> doubleLine(mutant, from);
      }
    }
    return mutant.toString();
  }

  private static void replaceNumber(StringBuilder text, int from, Random random) {
    Matcher number = NUMBER.matcher(text);
    if (number.find(from)) {
      text.replace(number.start(), number.end(), TOKENS[random.nextInt(TOKENS.length)]);
    }
  }

  private static void doubleLine(StringBuilder text, int from) {
    int start = text.lastIndexOf("\n", from) + 1;
    int end = text.indexOf("\n", from);
    if (end > start) {
      text.insert(start, text.substring(start, end + 1));
    }
  }

  /** The values that are neither numbers of the file nor computed from such as documented. */
  private static List<Double> unknownValues(Fixture file, String text) {
    Set<Double> known = numbers(text);
    String format = file.format().map(found -> found.id()).orElse("");
    List<Double> unknown = new ArrayList<>();
    for (SourceSeries series : file.content().series()) {
      for (Run run : series.runs()) {
        List<Double> inner = series.inner().get(run.number());
        List<Double> stated = inner == null ? List.of(run.value()) : inner;
        boolean computed =
            inner == null ? isComputed(format, series) : NumberToken.median(inner) == run.value();
        stated.stream()
            .filter(
                value ->
                    inner == null ? !computed && !known.contains(value) : !known.contains(value))
            .forEach(unknown::add);
        if (inner != null && !computed) {
          unknown.add(run.value());
        }
      }
    }
    return unknown;
  }

  /** criterion.rs: a quotient; JMH in mode sample: the mean of a histogram. */
  private static boolean isComputed(String format, SourceSeries series) {
    return format.equals("criterion") || format.equals("jmh") && series.printedUnit().isEmpty();
  }

  private static Set<Double> numbers(String text) {
    Set<Double> numbers = new HashSet<>();
    Matcher number = NUMBER.matcher(text);
    for (int from = 0; number.find(from); from = number.start() + 1) {
      numbers.add(Double.parseDouble(number.group()));
    }
    return numbers;
  }
}
