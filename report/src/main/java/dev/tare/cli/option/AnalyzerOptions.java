package dev.tare.cli.option;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.expectation.Chain;
import dev.tare.analyzer.expectation.ExpectationsFile;
import dev.tare.analyzer.expectation.SourceLine;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.Options;
import dev.tare.cli.configuration.Configuration;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.collector.catalogue.BenchmarkFolder;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of an analysis. */
public final class AnalyzerOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--baseline",
      paramLabel = "PLATFORM",
      description =
          "Platform to compare the others with. Default: the campaign's baseline, else the host.")
  private String baseline;

  @Option(
      names = "--expect",
      paramLabel = "FILE",
      description =
          "File of expectations, one per line, such as 'cpu: native > docker ~ kvm >> qemu'.")
  private Path expectationsFile;

  @Mixin private HistoryOptions history;

  @Option(
      names = "--gate",
      description =
          "Exit with 4 if an expectation is refuted or a regression is open; with 3 if no earlier"
              + " campaign of --history counts.")
  private boolean gate;

  /** For the analysis of a campaign in that directory or bag. */
  public AnalysisOptions read(Path campaign) {
    return new AnalysisOptions(
        Optional.ofNullable(baseline), Options.STANDARD, expectations(), history.read(campaign));
  }

  /** The same for a campaign of an archive, which is its history unless another is named. */
  public AnalysisOptions read(Path campaign, Path archive, Consumer<String> warnings) {
    return new AnalysisOptions(
        Optional.ofNullable(baseline),
        Options.STANDARD,
        expectations(),
        history.read(campaign, archive, warnings));
  }

  /** Without earlier campaigns. */
  public AnalysisOptions withoutHistory() {
    return new AnalysisOptions(Optional.ofNullable(baseline), Options.STANDARD, expectations());
  }

  /** Whether the exit code tells of refuted expectations and open regressions. */
  public boolean gates() {
    return gate;
  }

  /** Fails for a baseline or an expectation of a campaign that will not have it. */
  public void requireAmong(Catalogue chosen) {
    List<String> platforms = chosen.platforms().stream().map(PlatformFolder::id).toList();
    List<String> benchmarks = chosen.benchmarks().stream().map(BenchmarkFolder::id).toList();
    if (baseline != null && !platforms.contains(baseline)) {
      throw new InputException(
          "--baseline "
              + baseline
              + ": is not among the platforms to be measured: "
              + String.join(", ", platforms));
    }
    expectations().forEach(chain -> chain.check(benchmarks, platforms));
  }

  private List<Chain> expectations() {
    return expectationsFile == null
        ? ConfiguredCommand.configurationOf(spec).map(AnalyzerOptions::configured).orElse(List.of())
        : ExpectationsFile.read(expectationsFile);
  }

  private static List<Chain> configured(Configuration configuration) {
    return ExpectationsFile.parse(
        configuration.lines("expectations").stream()
            .map(
                text ->
                    new SourceLine(
                        configuration.file().toString(), text.line(), text.column(), text.text()))
            .toList());
  }

  /** The text of the expectations. */
  public List<String> claims() {
    return expectations().stream().map(Chain::text).toList();
  }

  /** Prints how to accept what is open, and returns the exit code. */
  public int conclude(Analysis analysis) {
    history.accepting(analysis).forEach(spec.commandLine().getOut()::println);
    return gate ? ExitCode.combine(claimed(analysis), since(analysis)) : ExitCode.DONE;
  }

  /** The exit code that a gate has for the expectations. */
  public static int claimed(Analysis analysis) {
    return analysis.expectations().stream()
            .anyMatch(expectation -> expectation.verdict() == ExpectationVerdict.REFUTED)
        ? ExitCode.GATE
        : ExitCode.DONE;
  }

  private int since(Analysis analysis) {
    if (analysis.history().filter(found -> !found.isJudged()).isPresent()) {
      spec.commandLine().getErr().println("tare: no gate: no earlier campaign counts");
      return ExitCode.NOT_JUDGED;
    }
    return analysis.history().filter(History::isWorse).isPresent() ? ExitCode.GATE : ExitCode.DONE;
  }
}
