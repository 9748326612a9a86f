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

/** Simulates a campaign with one known defect. */
@Command(
    name = "simulate",
    description = "Simulate a campaign with one known defect, to see how Tare reports it.")
public final class SimulateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--scenario", required = true, description = "Defect: ${COMPLETION-CANDIDATES}.")
  private Scenario scenario;

  @Option(
      names = "--into",
      required = true,
      paramLabel = "DIR",
      description = "Directory of the new dataset.")
  private Path into;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "48",
      description = "Number of rounds. Default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the random numbers. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Override
  public Integer call() {
    Simulator.write(scenario, rounds, seed, into);
    spec.commandLine().getOut().println("Wrote " + into + NextStep.after(into));
    return ExitCode.DONE;
  }
}
