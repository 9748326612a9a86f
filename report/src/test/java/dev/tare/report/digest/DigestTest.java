package dev.tare.report.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.Example;
import dev.tare.report.model.FirstScreen;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The head of a report says no more and no less than its tables. */
class DigestTest {

  private static final int COST = 0;
  private static final int TRUST = 1;
  private static final int CHANGE = 2;
  private static final int MISSING = 3;

  private static final FirstScreen EN = layers(Language.EN);
  private static final FirstScreen DE = layers(Language.DE);

  @TempDir Path folder;

  private static FirstScreen layers(Language language) {
    return of(DatasetReader.read(Path.of("../raw-data/examples/layers")), language);
  }

  private static FirstScreen of(Dataset dataset, Language language) {
    return DigestBuilder.of(
        new ReportContext(
            dataset, Analyzer.analyze(dataset, AnalysisOptions.STANDARD), Messages.in(language)));
  }

  private static String answer(FirstScreen digest, int index) {
    return digest.answers().get(index).text().replace('\u00a0', ' ');
  }

  @Test
  void aReservationIsAboutTheVerdictItFollows() {
    assertThat(answer(EN, COST))
        .contains(
            "Docker costs the same to within 5 % on CPU (LINPACK) (with reservation);"
                + " its other benchmarks are undecided");
    assertThat(answer(DE, COST))
        .contains(
            "Docker kostet bei „CPU (LINPACK)“ bis auf 5 % gleich viel (mit Vorbehalt),"
                + " die übrigen Vergleiche sind unentschieden");
  }

  @Test
  void bothEndsOfARangeArePrintedAsInTheTable() {
    assertThat(answer(EN, COST)).contains("2.10 to 28.1 times", "6.95 to 26.7 times");
    assertThat(answer(DE, COST)).contains("6,95- bis 26,7\u2011mal");
  }

  @Test
  void asManyCellsAreMissingAsTheTableHas() {
    assertThat(answer(EN, MISSING))
        .contains("Not applicable: 14 combinations")
        .contains("Not comparable: Unikernel without KVM on Processes by spawn – ");
    assertThat(answer(DE, MISSING)).contains("Nicht anwendbar: 14 Paare", "Nicht vergleichbar: ");
  }

  @Test
  void whatWouldBeDecidedDependsOnTheRatios() {
    assertThat(EN.next().orElseThrow().text())
        .startsWith("If the ratios stay as they are, this would decide all 5");
    assertThat(DE.next().orElseThrow().text())
        .startsWith("Falls die Faktoren so bleiben, würde das alle 5");
  }

  @Test
  void whatWasNotMeasuredIsNamedByPlatform() throws IOException {
    write("native-cpu.csv", 20, run -> 3e6 + run % 7 * 1e4);
    write("native-mem.csv", 20, run -> 1 + run % 5 / 100.0);
    write("native-fork.csv", 20, run -> 1 + run % 5 / 100.0);
    write("kvm2-fork.csv", 20, run -> 1.3 + run % 5 / 100.0);
    write("docker-cpu.csv", 20, run -> 3e6 + run % 5 * 1e4);
    write("docker-fork.csv", 20, run -> 1.1 + run % 5 / 100.0);
    Dataset dataset = DatasetReader.read(folder);
    assertThat(answer(of(dataset, Language.EN), MISSING))
        .contains("Docker on Memory (memsweep)", "kvm2 on 2 of 3 benchmarks");
    assertThat(answer(of(dataset, Language.DE), MISSING)).contains("kvm2 bei 2 von 3 Benchmarks");
  }

  @Test
  void theResolutionIsThatOfAllComparisons() throws IOException {
    write("native-cpu.csv", 20, run -> 3e6 + run % 7 * 1e4);
    write("docker-cpu.csv", 20, run -> 3e6 + run % 5 * 1e4);
    write("native-nginx.csv", 20, run -> 12 + run % 7);
    write("docker-nginx.csv", 20, run -> 12 + run % 5);
    assertThat(answer(of(DatasetReader.read(folder), Language.EN), TRUST))
        .contains("at best, for Docker on CPU (LINPACK)", "at worst, for Docker on nginx");
  }

  @Test
  void theSizeOfAChangeIsThatOfTheMedianOfItsCampaigns() {
    ReportContext context =
        new ReportContext(
            Example.dataset(), Example.analysisSinceEarlier(), Messages.in(Language.EN));
    assertThat(answer(DigestBuilder.of(context), CHANGE))
        .containsPattern("Docker worse since [^;]*; median of \\d campaigns \\+\\d");
  }

  private void write(String file, int runs, IntToDoubleFunction value) throws IOException {
    String rows =
        IntStream.rangeClosed(1, runs)
            .mapToObj(run -> 1000 + run + "," + value.applyAsDouble(run) + "\n")
            .collect(Collectors.joining("", "time,value\n", ""));
    Files.writeString(folder.resolve(file), rows);
  }
}
