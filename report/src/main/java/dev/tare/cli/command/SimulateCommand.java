package dev.tare.cli.command;

import dev.tare.analyzer.simulation.Scenario;
import dev.tare.analyzer.simulation.Simulator;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.cli.terminal.NextStep;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Invents a campaign with one thing wrong. */
@Command(
    name = "simulate",
    description = {"Invent a campaign with one known thing wrong, to see what is said of it."})
public final class SimulateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--scenario",
      required = true,
      description = "What is wrong: ${COMPLETION-CANDIDATES}.")
  private Scenario scenario;

  @Option(names = "--into", required = true, paramLabel = "DIR", description = "A new folder.")
  private Path into;

  @Option(names = "--rounds", defaultValue = "48", description = "Default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Override
  public Integer call() {
    Simulator.write(scenario, rounds, seed, into);
    spec.commandLine().getOut().println("Wrote " + into + NextStep.after(into));
    return ExitCode.DONE;
  }
}
