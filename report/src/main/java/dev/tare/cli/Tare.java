package dev.tare.cli;

import dev.tare.cli.configuration.Configuration;
import dev.tare.cli.configuration.ConfigurationFile;
import dev.tare.cli.option.ConfigurationChoice;
import dev.tare.cli.option.ConfiguredCommand;
import dev.tare.cli.option.ConfiguredDefaults;
import dev.tare.cli.terminal.ErrorReporter;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.cli.terminal.PrintableWriter;
import dev.tare.cli.terminal.ToolVersion;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command. */
@Command(
    name = "tare",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    description = {
      "Measures the overhead of platforms such as containers and virtual machines,",
      "and reports how reliable the results are."
    },
    footer = {
      "",
      "'tare test' runs the tests. With --setup, 'run' and 'test' install missing",
      "packages.",
      "",
      "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 finished, but planned runs or",
      "named platforms are missing, or --gate had no earlier campaign to judge by; 4",
      "an expectation is refuted or a regression is open (with --gate); 5 another",
      "campaign measures on this host. If several apply, the first of 5, 2, 1, 4, 3 is",
      "returned."
    })
public final class Tare implements Runnable, ConfiguredCommand {

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
          "Configuration file; command-line options override it. Default: tare.yaml, if it exists.")
  private Path file;

  @Option(
      names = ConfigurationChoice.TRUST,
      scope = ScopeType.INHERIT,
      description =
          "Run scripts of --platform-path, and obey a tare.yaml in the current directory, although others can change them.")
  private boolean trust;

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
    return printing(PrintableWriter.on(out), PrintableWriter.on(err), arguments);
  }

  private static int printing(PrintWriter out, PrintWriter err, String... arguments) {
    Tare tare = new Tare();
    CommandLine line = line(tare, arguments);
    try {
      tare.configuration = configuration(err, arguments);
    } catch (InputException broken) {
      err.println("tare: " + broken.getMessage());
      return ExitCode.USAGE;
    }
    tare.configuration.map(ConfiguredDefaults::new).ifPresent(line::setDefaultValueProvider);
    try {
      return tare.execute(line, out, err, arguments);
    } catch (OutOfMemoryError | StackOverflowError | LinkageError fatal) {
      return ErrorReporter.fatal(fatal, err, tare.verbose);
    }
  }

  /** The root command with those below it that the arguments may mean. */
  static CommandLine line(Object tare, String... arguments) {
    CommandLine line = new CommandLine(tare);
    Subcommands.addTo(line, List.of(arguments));
    return line;
  }

  private int execute(CommandLine line, PrintWriter out, PrintWriter err, String... arguments) {
    return line.setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExpandAtFiles(false)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setParameterExceptionHandler(ErrorReporter::usage)
        .setExecutionExceptionHandler(
            (failure, failed, parsed) -> ErrorReporter.failure(failure, failed, verbose))
        .execute(arguments);
  }

  /** A file that merely lies in the current directory is named on the screen. */
  private static Optional<Configuration> configuration(PrintWriter err, String... arguments) {
    Optional<Path> file = ConfigurationChoice.of(arguments);
    file.ifPresent(chosen -> ConfigurationChoice.requireTrusted(chosen, arguments));
    file.filter(ConfigurationChoice::isMerelyThere)
        .ifPresent(
            chosen ->
                err.println(
                    "tare: settings from " + PrintableText.line("" + chosen.toAbsolutePath())));
    return file.map(ConfigurationFile::read);
  }

  @Override
  public boolean trusts() {
    return trust;
  }

  @Override
  public Optional<Configuration> configuration() {
    return configuration;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is required");
  }
}
