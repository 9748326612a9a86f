package dev.tare.cli.archive;

import dev.tare.analyzer.Analyzer;
import dev.tare.dataset.archive.CampaignPacker;
import dev.tare.dataset.archive.bag.Bag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs campaigns. */
@Command(
    name = "create",
    description = {
      "Pack campaigns with their analysis and reports into bags (BagIt, RFC 8493): DIR becomes DIR.tar.gz.",
      "The same campaign gives the same bytes. Every command that reads a campaign also reads its bag."
    })
final class CreateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      arity = "1..*",
      description = "Campaign, or archive: all campaigns in it.")
  private List<Path> places;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Directory of the bags. Default: beside the campaigns.")
  private Path to;

  @Option(
      names = "--replace",
      description = "Remove the directory of a campaign once its bag was read again and is right.")
  private boolean replace;

  @Option(names = "--partial", description = "Also pack campaigns that are not complete.")
  private boolean partial;

  @Override
  public Integer call() {
    CampaignPacker packer =
        new CampaignPacker(Optional.ofNullable(to), partial, replace, Analyzer.tool());
    places.stream().filter(Files::isDirectory).forEach(CampaignPacker::clean);
    int code = new CampaignLoop(spec).over(places, Files::isDirectory, one -> line(packer, one));
    IndexUpdate.around(places, spec);
    return code;
  }

  private static String line(CampaignPacker packer, Path campaign) {
    Bag bag = packer.pack(campaign);
    return packer.bag(campaign) + ": " + bag.files() + " files, " + bag.bytes() + " bytes";
  }
}
