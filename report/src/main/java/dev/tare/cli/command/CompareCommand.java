package dev.tare.cli.command;

import dev.tare.analyzer.CampaignComparison;
import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.history.FactChange;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Options;
import dev.tare.cli.option.PageOptions;
import dev.tare.cli.option.SourceOptions;
import dev.tare.cli.terminal.AlignedTable;
import dev.tare.cli.terminal.CodeText;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.cli.terminal.ReportFiles;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.PrintableText;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.ReportOptions;
import dev.tare.report.comparison.ComparisonReport;
import dev.tare.report.sentences.RatioText;
import dev.tare.report.text.Language;
import dev.tare.report.text.NumberText;
import dev.tare.report.text.ShownText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two campaigns. */
@Command(
    name = "compare",
    description = {
      "Compare two campaigns: first how their facts differ, then each platform with itself.",
      "The ratio is the cost in LATER relative to EARLIER: above 1 is worse."
    })
public final class CompareCommand implements Callable<Integer> {

  private static final Set<ComparisonCode> MORE =
      Set.of(ComparisonCode.NEEDS_RUNS, ComparisonCode.NOT_WITH_THIS_SCHEDULE);

  private static final String LEGEND =
      "ratio: median of LATER relative to EARLIER, with its 95 % interval (or the one of the level stated, which decided), oriented so that above 1 is worse";

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "EARLIER", description = "Dataset of the earlier campaign.")
  private Path earlier;

  @Parameters(index = "1", paramLabel = "LATER", description = "Dataset of the later campaign.")
  private Path later;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Also write the comparison as HTML and PDF into this directory.")
  private Path to;

  @Mixin private SourceOptions source;

  @Mixin private PageOptions pages;

  @Override
  public Integer call() {
    Optional.ofNullable(to).ifPresent(Directories::requireCreatable);
    ReportOptions options = pages.read();
    Dataset before = DatasetReader.read(earlier, source.read());
    Dataset after = DatasetReader.read(later, source.read());
    PrintWriter out = spec.commandLine().getOut();
    print(CampaignComparison.of(before, after, Options.STANDARD), out);
    if (to != null) {
      ComparisonReport.write(before, after, options, to);
      ReportFiles.print(to, pages.languages(), ComparisonReport::files, out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static void print(CampaignComparison campaigns, PrintWriter out) {
    campaigns.changes().forEach(change -> out.println(PrintableText.line(line(change))));
    if (campaigns.isMeaningless()) {
      out.println("The two campaigns measured different things; the ratios are meaningless.");
    }
    campaigns.copies().forEach(comparison -> out.println(copied(comparison)));
    AlignedTable table = new AlignedTable("benchmark", "platform", "ratio", "verdict", "reasons");
    campaigns.comparisons().forEach(comparison -> row(table, comparison));
    out.print(table);
    if (!campaigns.comparisons().isEmpty()) {
      out.println(LEGEND);
    }
    campaigns.comparisons().stream()
        .filter(comparison -> comparison.verdict() == ComparisonVerdict.UNDECIDED)
        .filter(comparison -> !comparison.comparesACopy())
        .forEach(comparison -> out.println(undecided(comparison)));
  }

  private static String line(FactChange change) {
    return (change.decisive() ? "differs (decisive): " : "differs: ")
        + ShownText.beginning(change.fact())
        + ": "
        + stated(change.before())
        + " -> "
        + stated(change.after());
  }

  private static String stated(Optional<String> value) {
    return value.map(ShownText::beginning).orElse("not stated");
  }

  /** The smallest detectable difference, and how many more runs would decide. */
  private static String undecided(Comparison comparison) {
    Stream<String> more =
        comparison.reasons().stream()
            .filter(reason -> MORE.contains(reason.code()))
            .map(CodeText::plain);
    return Stream.concat(CodeText.power(comparison).stream(), more)
        .collect(
            Collectors.joining(
                " ", comparison.platform() + "-" + comparison.benchmark() + ": undecided. ", ""));
  }

  private static String copied(Comparison comparison) {
    return comparison.reasons().stream()
        .filter(reason -> reason.code().isOfACopy())
        .map(CodeText::plain)
        .collect(
            Collectors.joining(
                " ", comparison.platform() + "-" + comparison.benchmark() + ": meaningless. ", ""));
  }

  private static String verdict(Comparison comparison) {
    return comparison.comparesACopy()
        ? "meaningless"
        : comparison.verdict().name().toLowerCase(Locale.ROOT)
            + (comparison.qualified() ? ", with reservations" : "");
  }

  private static void row(AlignedTable table, Comparison comparison) {
    NumberText numbers = new NumberText(Language.EN);
    table.row(
        comparison.benchmark(),
        comparison.platform(),
        RatioText.of(comparison, numbers, Options.STANDARD.margin())
            .map(RatioText::text)
            .orElse("-"),
        verdict(comparison),
        comparison.reasons().stream()
            .map(reason -> reason.code().name())
            .collect(Collectors.joining(" ")));
  }
}
