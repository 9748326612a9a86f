package dev.tare.cli;

import dev.tare.collector.Check;
import dev.tare.collector.Doctor;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Examines this host. */
@Command(
    name = "doctor",
    description = "Is this host fit to measure; which platforms are usable; what to install.")
final class DoctorCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private CampaignOptions options;

  @Override
  public Integer call() {
    List<Check> checks = new Doctor(options.places(), options.tools()).examine();
    TextTable table = new TextTable("what", "state", "found", "remedy");
    checks.forEach(
        check ->
            table.row(
                check.subject(),
                check.state().name().toLowerCase(Locale.ROOT),
                check.found(),
                check.remedy().orElse("")));
    spec.commandLine().getOut().print(table);
    spec.commandLine().getOut().flush();
    return Exit.DONE;
  }
}
