package dev.tare.cli;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.expectation.Chain;
import dev.tare.analyzer.expectation.ExpectationsFile;
import dev.tare.analyzer.expectation.Line;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Options;
import dev.tare.cli.configuration.Configuration;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the user asks of an analysis. */
final class AnalyzerOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

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
        expectations == null
            ? Tare.configuration(spec).map(AnalyzerOptions::configured).orElse(List.of())
            : ExpectationsFile.read(expectations));
  }

  private static List<Chain> configured(Configuration configuration) {
    return ExpectationsFile.parse(
        configuration.lines("expectations").stream()
            .map(
                text ->
                    new Line(
                        configuration.file().toString(), text.line(), text.column(), text.text()))
            .toList());
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
