package dev.tare.cli.archive;

import dev.tare.dataset.archive.CampaignVerifier;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks campaigns. */
@Command(
    name = "verify",
    description = {
      "Check bags bit by bit: manifests, sizes, rows of tables, and that nothing is missing, added or leads elsewhere.",
      "Of directories, check the files that are sealed. Exit with 1 if one is wrong; each is one line."
    })
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Bag, campaign, or archive: all campaigns in it.")
  private List<Path> places;

  @Override
  public Integer call() {
    return new CampaignLoop(spec)
        .over(
            places, every -> true, campaign -> campaign + ": " + CampaignVerifier.check(campaign));
  }
}
