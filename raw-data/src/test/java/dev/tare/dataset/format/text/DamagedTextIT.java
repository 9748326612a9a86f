package dev.tare.dataset.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Run;
import dev.tare.dataset.source.SourceSeries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged output of tools: no exception, and no value that the file does not have. The seed of each
 * round is in the message.
 */
class DamagedTextIT {

  private static final int ROUNDS = 60;
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?(?:[eE][+-]?\\d+)?");

  /** What a printed number is multiplied by: units of time, powers of 1000 and 1024, bits. */
  private static final List<Double> FACTORS =
      Stream.of(
              1.0,
              1e3,
              1e6,
              1e9,
              1e-3,
              1e-6,
              60e3,
              3600e3,
              1024.0,
              1048576.0,
              1073741824.0,
              1099511627776.0,
              1 / 1024.0,
              1e12,
              1.024e-3,
              1.048576,
              1073.741824,
              128.0,
              131072.0,
              134217728.0,
              125.0,
              125e3,
              125e6,
              0.125,
              1125899906842624.0)
          .toList();

  private static final List<BiFunction<List<String>, Random, List<String>>> MUTATIONS =
      List.of(
          DamagedTextIT::cut,
          DamagedTextIT::drop,
          DamagedTextIT::repeat,
          DamagedTextIT::swap,
          DamagedTextIT::character,
          DamagedTextIT::join,
          DamagedTextIT::junk);

  @TempDir private Path directory;

  static List<String> fixtures() throws IOException {
    return Fixture.names().toList();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void damagedOutputGivesNoOtherValues(String fixture) throws IOException {
    List<String> lines = List.of(Fixture.text(fixture).split("\n", -1));
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      List<String> damaged = new ArrayList<>(lines);
      for (int i = 0; i <= seed % 3; i++) {
        damaged = MUTATIONS.get(random.nextInt(MUTATIONS.size())).apply(damaged, random);
      }
      check(fixture, seed, String.join("\n", damaged));
    }
  }

  private void check(String fixture, int seed, String text) throws IOException {
    Fixture read = Fixture.write(directory, fixture, text);
    if (read.formats().isEmpty()) {
      return;
    }
    List<String> lines = List.of(text.split("\n", -1));
    String place = fixture + ", seed " + seed;
    for (SourceSeries series : read.series()) {
      for (Run run : series.runs()) {
        assertThat(isIn(numbers(lines.get((int) run.line() - 1)), run.value()))
            .as(place + ": " + run)
            .isTrue();
      }
      series
          .inner()
          .values()
          .forEach(inner -> assertThat(numbers(text)).as(place).containsAll(inner));
    }
  }

  private static TreeSet<Double> numbers(String text) {
    TreeSet<Double> numbers = new TreeSet<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(Double.parseDouble(matcher.group().replace(',', '.')));
    }
    Matcher minutes = Pattern.compile("(\\d+)m ?(\\d+[.,]\\d+)").matcher(text);
    while (minutes.find()) {
      numbers.add(
          60 * Double.parseDouble(minutes.group(1))
              + Double.parseDouble(minutes.group(2).replace(',', '.')));
    }
    return numbers;
  }

  private static boolean isIn(TreeSet<Double> numbers, double value) {
    return FACTORS.stream()
        .anyMatch(
            factor -> {
              double printed = value / factor;
              double width = Math.abs(printed) * 1e-12;
              return !numbers.subSet(printed - width, true, printed + width, true).isEmpty();
            });
  }

  private static List<String> cut(List<String> lines, Random random) {
    String text = String.join("\n", lines);
    return new ArrayList<>(
        List.of(text.substring(0, random.nextInt(text.length() + 1)).split("\n", -1)));
  }

  private static List<String> drop(List<String> lines, Random random) {
    int from = random.nextInt(lines.size());
    int to = Math.min(lines.size(), from + 1 + random.nextInt(6));
    List<String> rest = new ArrayList<>(lines);
    rest.subList(from, to).clear();
    return rest.isEmpty() ? new ArrayList<>(List.of("")) : rest;
  }

  private static List<String> repeat(List<String> lines, Random random) {
    int from = random.nextInt(lines.size());
    List<String> more = new ArrayList<>(lines);
    more.addAll(from, lines.subList(from, lines.size()));
    return more;
  }

  private static List<String> swap(List<String> lines, Random random) {
    List<String> other = new ArrayList<>(lines);
    Collections.swap(other, random.nextInt(lines.size()), random.nextInt(lines.size()));
    return other;
  }

  private static List<String> character(List<String> lines, Random random) {
    int place = random.nextInt(lines.size());
    StringBuilder line = new StringBuilder(lines.get(place));
    if (!line.isEmpty()) {
      String other = " ,.-+:;k%xE0\t\u0000\"(é";
      line.setCharAt(random.nextInt(line.length()), other.charAt(random.nextInt(other.length())));
    }
    List<String> changed = new ArrayList<>(lines);
    changed.set(place, line.toString());
    return changed;
  }

  private static List<String> join(List<String> lines, Random random) {
    int place = random.nextInt(lines.size());
    List<String> joined = new ArrayList<>(lines);
    if (place + 1 < lines.size()) {
      joined.set(place, lines.get(place) + joined.remove(place + 1));
    }
    return joined;
  }

  private static List<String> junk(List<String> lines, Random random) {
    List<String> junk =
        List.of(
            "bash: fio: command not found",
            "Killed",
            "<<<<<<< HEAD",
            "\u001B[31mred\u001B[0m",
            "fio: unrecognized option '--bs'",
            "nan inf -1 1e999 99999999999999999999999999");
    List<String> more = new ArrayList<>(lines);
    more.add(random.nextInt(lines.size() + 1), junk.get(random.nextInt(junk.size())));
    return more;
  }
}
