package dev.tare.cli.command;

import dev.tare.cli.option.CampaignOptions;
import dev.tare.cli.terminal.AlignedTable;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.collector.doctor.Doctor;
import dev.tare.collector.doctor.HostCheck;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks this host. */
@Command(
    name = "doctor",
    description = {
      "Check whether this host is fit to measure, which platforms are usable, and what to install."
    })
public final class DoctorCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private CampaignOptions options;

  @Override
  public Integer call() {
    List<HostCheck> checks = new Doctor(options.trustedPaths(), options.tools()).examine();
    AlignedTable table = new AlignedTable("check", "state", "found", "remedy");
    checks.forEach(
        check ->
            table.row(
                check.subject(),
                check.state().name().toLowerCase(Locale.ROOT),
                check.found(),
                check.remedy().orElse("")));
    spec.commandLine().getOut().print(table);
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }
}
