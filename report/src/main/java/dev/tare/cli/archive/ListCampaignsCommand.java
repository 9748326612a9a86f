package dev.tare.cli.archive;

import dev.tare.cli.terminal.AlignedTable;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.archive.index.IndexFile;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.archive.index.IndexedSeries;
import dev.tare.dataset.file.PrintableText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists campaigns. */
@Command(
    name = "list",
    description = {
      "List the campaigns of an archive; start and runs as its index has them.",
      "'tare archive index' brings the index up to date."
    })
final class ListCampaignsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ARCHIVE", description = "Directory of campaigns.")
  private Path archive;

  @Override
  public Integer call() {
    Map<String, IndexedCampaign> index = IndexFile.read(archive);
    List<Path> campaigns = CampaignFinder.findAll(archive);
    AlignedTable table = new AlignedTable("campaign", "form", "host", "start", "runs", "failed");
    campaigns.forEach(
        campaign -> {
          String path = archive.relativize(campaign).toString();
          row(table, campaign, path, Optional.ofNullable(index.get(path)));
        });
    PrintWriter out = spec.commandLine().getOut();
    out.print(PrintableText.of(table.toString()));
    out.println(campaigns.size() + " campaigns");
    return ExitCode.DONE;
  }

  private static void row(
      AlignedTable table, Path campaign, String path, Optional<IndexedCampaign> indexed) {
    table.row(
        path,
        BagNames.isBag(campaign) ? "bag" : "directory",
        indexed.map(IndexedCampaign::host).filter(host -> !host.isEmpty()).orElse("-"),
        indexed.flatMap(IndexedCampaign::started).orElse("-"),
        indexed.map(one -> "" + sum(one, IndexedSeries.Counts::n)).orElse("-"),
        indexed.map(one -> "" + sum(one, IndexedSeries.Counts::failed)).orElse("-"));
  }

  private static int sum(IndexedCampaign campaign, ToIntFunction<IndexedSeries.Counts> count) {
    return campaign.series().stream().map(IndexedSeries::counts).mapToInt(count).sum();
  }
}
