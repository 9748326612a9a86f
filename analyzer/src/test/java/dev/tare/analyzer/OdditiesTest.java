package dev.tare.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.stats.Reference;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Direction;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.mapping.ColumnMapping;
import dev.tare.dataset.mapping.Mapping;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.dataset.source.ReadOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every oddity found in the given data is reported, or the table states why not. */
class OdditiesTest {

  private static final Path TABLE = Reference.DATA.resolve("reference/oddities.csv");
  private static final Pattern LINT =
      Pattern.compile("lint (\\w+)(?: in (\\S+))?(?: at (\\d+) \\| .+)?");
  private static final Pattern REFUSED = Pattern.compile("refused (\\w+) \\| .+");
  private static final List<String> WIDE = List.of("cpu", "mem", "diskRand", "diskSeq", "uplink");

  private final Map<Path, Analysis> analyses = new HashMap<>();

  @BeforeEach
  void givenDataIsThere() {
    if (!Files.exists(TABLE)) {
      System.out.println("skipped: " + TABLE + " is not there");
    }
    Assumptions.assumeTrue(
        Files.exists(TABLE), "skipped: the given data (" + TABLE + ") is not here");
  }

  @Test
  void everyOddityHasAnAnswerThatHolds() throws IOException {
    Map<String, String> answers = answers();
    SoftAssertions soft = new SoftAssertions();
    List<String> known = oddities();
    for (String oddity : known) {
      String answer = answers.getOrDefault(oddity, "none");
      soft.assertThat(holds(oddity, answer)).as("%s: %s", oddity, answer).isTrue();
    }
    soft.assertAll();
    assertThat(known).hasSizeGreaterThan(40).containsAll(answers.keySet());
  }

  /** Kind, file and line; none of the three holds a comma. */
  private static List<String> oddities() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .skip(1)
        .map(line -> line.split(",", 4))
        .map(fields -> fields[0] + " | " + fields[1] + ":" + fields[2])
        .toList();
  }

  private static Map<String, String> answers() {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                OdditiesTest.class.getResourceAsStream("oddities.txt"), StandardCharsets.UTF_8))) {
      Map<String, String> answers = new LinkedHashMap<>();
      file.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", 3))
          .forEach(fields -> answers.put(fields[0] + " | " + fields[1], fields[2]));
      return answers;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private boolean holds(String oddity, String answer) {
    String place = oddity.substring(oddity.indexOf("| ") + 2);
    Path file = Path.of(place.substring(0, place.lastIndexOf(':')));
    long line = Long.parseLong(place.substring(place.lastIndexOf(':') + 1));
    Matcher lint = LINT.matcher(answer);
    if (lint.matches()) {
      String name = lint.group(2) == null ? file.getFileName().toString() : lint.group(2);
      long at = lint.group(3) == null ? line : Long.parseLong(lint.group(3));
      return analysis(file.getParent()).lint().stream()
          .anyMatch(doubt -> doubt.code().name().equals(lint.group(1)) && isAt(doubt, name, at));
    }
    Matcher refused = REFUSED.matcher(answer);
    if (refused.matches()) {
      return isRefused(file.getParent(), refused.group(1));
    }
    return answer.startsWith("noise ")
        ? isNoise(analysis(file.getParent()), answer.split(" "))
        : answer.matches("not \\| .+");
  }

  private boolean isRefused(Path folder, String code) {
    try {
      DatasetReader.read(Reference.DATA.resolve(folder), ReadOptions.NONE);
      return false;
    } catch (InputException refusal) {
      return refusal.getMessage().matches(".*\\.csv\\): " + code + ": .*");
    }
  }

  private static boolean isAt(Lint doubt, String file, long line) {
    return doubt.where().file().equals(Optional.of(file)) && doubt.where().line().orElse(0) == line;
  }

  private static boolean isNoise(Analysis analysis, String[] answer) {
    return analysis.samples().stream()
        .filter(sample -> sample.id().equals(answer[1]))
        .anyMatch(sample -> isNoise(sample, answer[2]));
  }

  private static boolean isNoise(SampleResult sample, String code) {
    return code.equals("outlier")
        ? !sample.outliers().isEmpty()
        : sample.reasons().stream().anyMatch(reason -> reason.code().name().equals(code));
  }

  private Analysis analysis(Path folder) {
    return analyses.computeIfAbsent(
        folder,
        f ->
            Analyzer.analyze(
                DatasetReader.read(Reference.DATA.resolve(f), options()),
                AnalysisOptions.STANDARD));
  }

  private static ReadOptions options() {
    Map<String, ColumnMapping> columns = new LinkedHashMap<>();
    Stream.concat(WIDE.stream(), Stream.of("fork"))
        .forEach(
            name ->
                columns.put(
                    name,
                    ColumnMapping.ofBenchmark(
                        name,
                        null,
                        name.equals("fork") ? "s" : "per second",
                        name.equals("fork") ? "lower" : "higher")));
    return new ReadOptions(
        Map.of("nginx", Benchmark.of("nginx", "nginx", "s", Direction.LOWER)),
        Optional.of(new Mapping(Map.of("results-openstack.csv", "openstack"), columns)));
  }
}
