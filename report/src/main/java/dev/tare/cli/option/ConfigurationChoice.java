package dev.tare.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which file the settings are in; to be known before the command line can be read with them. */
public final class ConfigurationChoice {

  public static final String OPTION = "--config";

  private static final Path USUAL = Path.of("tare.yaml");
  private static final List<String> HELP = List.of("--help", "-h", "--version", "-V");

  private ConfigurationChoice() {}

  /** The file that is named, or else the usual one when it is there and matters. */
  public static Optional<Path> of(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        return Optional.of(Path.of(arguments[i].substring(OPTION.length() + 1)));
      }
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        return Optional.of(Path.of(arguments[i + 1]));
      }
    }
    boolean help = List.of(arguments).stream().anyMatch(HELP::contains);
    return help || !Files.exists(USUAL) ? Optional.empty() : Optional.of(USUAL);
  }
}
