package dev.tare.cli;

import dev.tare.cli.command.AnalyzeCommand;
import dev.tare.cli.command.CollectCommand;
import dev.tare.cli.command.CompareCommand;
import dev.tare.cli.command.DoctorCommand;
import dev.tare.cli.command.ExplainCommand;
import dev.tare.cli.command.ImportCommand;
import dev.tare.cli.command.LintCommand;
import dev.tare.cli.command.PlanCommand;
import dev.tare.cli.command.RehearseCommand;
import dev.tare.cli.command.ReportCommand;
import dev.tare.cli.command.RunCommand;
import dev.tare.cli.command.SimulateCommand;
import dev.tare.cli.configuration.Configuration;
import dev.tare.cli.configuration.ConfigurationFile;
import dev.tare.cli.option.ConfigurationChoice;
import dev.tare.cli.option.ConfiguredDefaults;
import dev.tare.cli.terminal.ErrorReporter;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.file.InputException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command. */
@Command(
    name = "tare",
    mixinStandardHelpOptions = true,
    versionProvider = Tare.Version.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    description = "Measures what a platform costs, and says how far that can be trusted.",
    footer = {
      "",
      "tare test runs the tests; with --setup, run and test install what is missing.",
      "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 finished, but planned runs are missing;",
      "4 done, but an expectation is refuted (with --gate); 5 another one holds the lock."
    },
    subcommands = {
      RunCommand.class,
      CollectCommand.class,
      AnalyzeCommand.class,
      ReportCommand.class,
      ImportCommand.class,
      LintCommand.class,
      ExplainCommand.class,
      CompareCommand.class,
      SimulateCommand.class,
      PlanCommand.class,
      DoctorCommand.class,
      RehearseCommand.class,
    })
public final class Tare implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of an error.")
  private boolean verbose;

  @Option(
      names = ConfigurationChoice.OPTION,
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description =
          "Settings that the command line wins over; default: tare.yaml, if there is one.")
  private Path file;

  private Optional<Configuration> configuration = Optional.empty();

  private Tare() {}

  public static void main(String[] arguments) {
    System.exit(
        run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments));
  }

  /** Runs one command line and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    Tare tare = new Tare();
    CommandLine line = new CommandLine(tare);
    try {
      tare.configuration = ConfigurationChoice.of(arguments).map(ConfigurationFile::read);
    } catch (InputException broken) {
      err.println("tare: " + broken.getMessage());
      return ExitCode.USAGE;
    }
    tare.configuration.map(ConfiguredDefaults::new).ifPresent(line::setDefaultValueProvider);
    return line.setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(ErrorReporter::usage)
        .setExecutionExceptionHandler(
            (failure, failed, parsed) -> ErrorReporter.failure(failure, failed, tare.verbose))
        .execute(arguments);
  }

  /** Name and version, such as {@code tare 0.1.0}. */
  public static String nameAndVersion() {
    return "tare "
        + Optional.ofNullable(Tare.class.getPackage().getImplementationVersion())
            .orElse("(unreleased)");
  }

  /** The settings that apply to a command. */
  public static Optional<Configuration> configuration(CommandSpec command) {
    return ((Tare) command.root().userObject()).configuration;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }

  /** Answers {@code --version}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {nameAndVersion()};
    }
  }
}
