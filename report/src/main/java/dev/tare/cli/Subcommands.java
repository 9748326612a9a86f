package dev.tare.cli;

import dev.tare.cli.alarm.AlarmsCommand;
import dev.tare.cli.alarm.StatusCommand;
import dev.tare.cli.archive.ArchiveCommand;
import dev.tare.cli.command.AnalyzeCommand;
import dev.tare.cli.command.CollectCommand;
import dev.tare.cli.command.CompareCommand;
import dev.tare.cli.command.DoctorCommand;
import dev.tare.cli.command.ExplainCommand;
import dev.tare.cli.command.ImportCommand;
import dev.tare.cli.command.LintCommand;
import dev.tare.cli.command.PlanCommand;
import dev.tare.cli.command.PublishCommand;
import dev.tare.cli.command.RejudgeCommand;
import dev.tare.cli.command.ReportCommand;
import dev.tare.cli.command.RunCommand;
import dev.tare.cli.command.SimulateCommand;
import dev.tare.cli.command.SiteCommand;
import dev.tare.cli.nightly.NightlyCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;

/**
 * The commands below the root, in the order of the help. Each costs some milliseconds to set up, so
 * only those that a command line may mean are.
 */
final class Subcommands {

  private static final Map<String, Class<?>> ALL = all();

  /** Options after which nothing but the name or version is printed. */
  private static final Set<String> VERSION = Set.of("-V", "--version");

  private static final Set<String> HELP = Set.of("-h", "--help");

  private Subcommands() {}

  private static Map<String, Class<?>> all() {
    Map<String, Class<?>> all = new LinkedHashMap<>();
    all.put("run", RunCommand.class);
    all.put("collect", CollectCommand.class);
    all.put("analyze", AnalyzeCommand.class);
    all.put("report", ReportCommand.class);
    all.put("import", ImportCommand.class);
    all.put("lint", LintCommand.class);
    all.put("explain", ExplainCommand.class);
    all.put("compare", CompareCommand.class);
    all.put("nightly", NightlyCommand.class);
    all.put("status", StatusCommand.class);
    all.put("alarms", AlarmsCommand.class);
    all.put("archive", ArchiveCommand.class);
    all.put("rejudge", RejudgeCommand.class);
    all.put("publish", PublishCommand.class);
    all.put("site", SiteCommand.class);
    all.put("simulate", SimulateCommand.class);
    all.put("plan", PlanCommand.class);
    all.put("doctor", DoctorCommand.class);
    return all;
  }

  /** Adds the commands whose names occur among the arguments; all where none does, or for help. */
  static void addTo(CommandLine line, List<String> arguments) {
    if (arguments.size() == 1 && VERSION.contains(arguments.get(0))) {
      return;
    }
    Set<String> named =
        ALL.keySet().stream().filter(arguments::contains).collect(Collectors.toSet());
    boolean whole = named.isEmpty() || arguments.stream().anyMatch(HELP::contains);
    ALL.forEach(
        (name, command) -> {
          if (whole || named.contains(name)) {
            line.addSubcommand(command);
          }
        });
  }
}
