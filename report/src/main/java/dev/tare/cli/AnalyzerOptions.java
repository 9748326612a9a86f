package dev.tare.cli;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.expectation.Chain;
import dev.tare.analyzer.expectation.ExpectationsFile;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Options;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the user asks of an analysis. */
final class AnalyzerOptions {

  @Option(
      names = "--baseline",
      paramLabel = "PLATFORM",
      description = "The platform others are compared with; default: the campaign's, else native.")
  private String baseline;

  @Option(
      names = "--expect",
      paramLabel = "FILE",
      description = "Expectations, one a line, such as 'cpu: native > docker ~ kvm >> qemu'.")
  private Path expectations;

  @Option(names = "--gate", description = "Exit with 4 when an expectation is refuted.")
  private boolean gate;

  AnalysisOptions read() {
    return new AnalysisOptions(
        Optional.ofNullable(baseline),
        Options.STANDARD,
        expectations == null ? List.of() : ExpectationsFile.read(expectations));
  }

  /** The expectations as they are written. */
  List<String> claims() {
    return read().expectations().stream().map(Chain::text).toList();
  }

  int exitCode(Analysis analysis) {
    boolean refuted =
        analysis.expectations().stream()
            .anyMatch(expectation -> expectation.verdict() == Expectation.Verdict.REFUTED);
    return gate && refuted ? Exit.GATE : Exit.DONE;
  }
}
