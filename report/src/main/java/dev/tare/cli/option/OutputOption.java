package dev.tare.cli.option;

import dev.tare.dataset.archive.bag.BagNames;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the results of a dataset are written; a bag is never changed. */
public final class OutputOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Output directory. Default: that of the dataset; required for a bag.")
  private Path to;

  /** The output directory for a dataset. */
  public Path directory(Path dataset) {
    if (to == null && BagNames.isBag(dataset)) {
      throw new ParameterException(
          spec.commandLine(), dataset + " is a bag, which is not changed: --to DIR is required");
    }
    return Optional.ofNullable(to).orElse(dataset);
  }
}
