package dev.tare.report.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.expectation.ExpectationsFile;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.simulation.Scenario;
import dev.tare.analyzer.simulation.Simulator;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.Example;
import dev.tare.report.States;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is printed contradicts the analysis, or itself. */
class AgreementIT {

  private static final Path EXAMPLES = Path.of("../raw-data/examples");
  private static final Path GIVEN = Path.of("../../shared/data");

  @ParameterizedTest
  @ValueSource(strings = {"clean", "noisy-disk", "failures", "layers"})
  void theExamplesAgreeWithThemselves(String name) {
    AnalysisOptions options =
        new AnalysisOptions(
            Optional.empty(),
            Options.STANDARD,
            ExpectationsFile.read(EXAMPLES.resolve("study.expect")));
    Dataset dataset = DatasetReader.read(EXAMPLES.resolve(name));
    assertThat(Contradictions.of(dataset, Analyzer.analyze(dataset, options))).isEmpty();
  }

  @Test
  void theInventedCampaignsAgreeWithThemselves() {
    assertThat(Contradictions.of(Example.dataset(), Example.analysis())).isEmpty();
    assertThat(Contradictions.of(Example.dataset(), Example.analysisSinceEarlier())).isEmpty();
    assertThat(contradictions(States.dataset())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Scenario.class)
  void everySimulatedCampaignAgreesWithItself(Scenario scenario, @TempDir Path folder) {
    for (int seed = 1; seed <= 3; seed++) {
      Path into = folder.resolve(scenario + "-" + seed);
      Simulator.write(scenario, 12, seed, into);
      assertThat(contradictions(DatasetReader.read(into))).as("seed " + seed).isEmpty();
    }
  }

  /** Every folder of other people's data that can be analysed as it is. */
  @Test
  void theGivenDataAgreesWithItself() throws IOException {
    if (!Files.isDirectory(GIVEN)) {
      System.out.println("skipped: " + GIVEN.toAbsolutePath().normalize() + " is not there");
    }
    assumeTrue(Files.isDirectory(GIVEN));
    List<String> found = new ArrayList<>();
    int analysed = 0;
    for (Path folder : folders()) {
      Optional<Dataset> dataset = read(folder);
      analysed += dataset.isPresent() ? 1 : 0;
      dataset.ifPresent(
          d -> contradictions(d).forEach(one -> found.add(GIVEN.relativize(folder) + ": " + one)));
    }
    System.out.println(
        "given data: " + analysed + " folders analysed, " + found.size() + " contradictions");
    assertThat(found).isEmpty();
    assertThat(analysed).isGreaterThan(10);
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.walk(GIVEN)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Optional<Dataset> read(Path folder) {
    try {
      return Optional.of(DatasetReader.read(folder)).filter(d -> !d.samples().isEmpty());
    } catch (InputException notReadable) {
      return Optional.empty();
    }
  }

  private static List<String> contradictions(Dataset dataset) {
    return Contradictions.of(dataset, Analyzer.analyze(dataset, AnalysisOptions.STANDARD));
  }
}
