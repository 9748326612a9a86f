package dev.tare.cli.option;

import dev.tare.cli.configuration.Configuration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** A root command that has read the configuration for its subcommands. */
public interface ConfiguredCommand {

  Optional<Configuration> configuration();

  /** Whether scripts and settings that others can change are trusted. */
  boolean trusts();

  static boolean trusts(CommandSpec command) {
    return ((ConfiguredCommand) command.root().userObject()).trusts();
  }

  /** The configuration that applies to a command. */
  static Optional<Configuration> configurationOf(CommandSpec command) {
    return ((ConfiguredCommand) command.root().userObject()).configuration();
  }
}
