package dev.tare.cli.archive;

import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;

/** Does the same with many campaigns; what fails is one line each and stops nothing. */
record CampaignLoop(CommandSpec spec) {

  /** Prints what {@code step} returns for each campaign of these that is {@code wanted}. */
  int over(List<Path> places, Predicate<Path> wanted, Function<Path, String> step) {
    int code = ExitCode.DONE;
    for (Path place : places) {
      for (Path campaign : CampaignFinder.findAll(place).stream().filter(wanted).toList()) {
        code = ExitCode.combine(code, one(campaign, step));
      }
    }
    return code;
  }

  private int one(Path campaign, Function<Path, String> step) {
    try {
      spec.commandLine().getOut().println(PrintableText.line(step.apply(campaign)));
      return ExitCode.DONE;
    } catch (InputException wrong) {
      spec.commandLine().getErr().println("tare: " + PrintableText.line(wrong.getMessage()));
      return ExitCode.FAILED;
    }
  }
}
