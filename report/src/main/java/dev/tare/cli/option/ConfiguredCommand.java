package dev.tare.cli.option;

import dev.tare.cli.configuration.Configuration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** A root command that has read the configuration for its subcommands. */
public interface ConfiguredCommand {

  Optional<Configuration> configuration();

  /** The configuration that applies to a command. */
  static Optional<Configuration> configurationOf(CommandSpec command) {
    return ((ConfiguredCommand) command.root().userObject()).configuration();
  }
}
