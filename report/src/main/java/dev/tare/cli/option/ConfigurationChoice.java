package dev.tare.cli.option;

import dev.tare.collector.host.Ownership;
import dev.tare.dataset.file.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the configuration file before the command line is parsed, because it sets the defaults. */
public final class ConfigurationChoice {

  public static final String OPTION = "--config";

  /** Trusts a tare.yaml and platforms that others can change. */
  public static final String TRUST = "--trust";

  private static final Path DEFAULT = Path.of("tare.yaml");
  private static final List<String> HELP = List.of("--help", "-h", "--version", "-V");

  private ConfigurationChoice() {}

  /**
   * The file given by {@code --config}, or else tare.yaml if it exists and no help is requested.
   */
  public static Optional<Path> of(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        return Optional.of(Path.of(arguments[i].substring(OPTION.length() + 1)));
      }
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        return Optional.of(Path.of(arguments[i + 1]));
      }
    }
    return merelyThere(arguments);
  }

  /** Whether a file is the one that lies in the current directory, named by nobody. */
  public static boolean isMerelyThere(Path file) {
    return file.equals(DEFAULT);
  }

  /** Fails for a file that others can change, unless trusted. */
  public static void requireTrusted(Path file, String... arguments) {
    if (isMerelyThere(file) && !List.of(arguments).contains(TRUST)) {
      Ownership.doubt(file)
          .ifPresent(
              doubt -> {
                throw new InputException(
                    DEFAULT
                        + " is not trusted: "
                        + doubt
                        + "; read it and add --config "
                        + DEFAULT
                        + " or --trust");
              });
    }
  }

  private static Optional<Path> merelyThere(String... arguments) {
    boolean help = List.of(arguments).stream().anyMatch(HELP::contains);
    return help || !Files.exists(DEFAULT) ? Optional.empty() : Optional.of(DEFAULT);
  }
}
