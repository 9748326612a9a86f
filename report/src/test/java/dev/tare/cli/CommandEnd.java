package dev.tare.cli;

import dev.tare.cli.terminal.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * How a command ended.
 *
 * @param exit code
 * @param out what it printed as its result
 * @param err what it told people
 */
record CommandEnd(String name, int exit, String out, String err) {

  private static final List<Integer> WELL =
      List.of(ExitCode.DONE, ExitCode.FAILED, ExitCode.RUNS_MISSING);

  private CommandEnd(String name, StringWriter out, StringWriter err, String... command) {
    this(
        name,
        Tare.run(new PrintWriter(out, true), new PrintWriter(err, true), command),
        out.toString(),
        err.toString());
  }

  CommandEnd(String... command) {
    this(command[0], new StringWriter(), new StringWriter(), command);
  }

  /**
   * What is wrong with it; empty if nothing is: a result, or one line that says why there is none.
   */
  String problem() {
    boolean one = name.equals("collect") || err.lines().count() <= 1;
    boolean trace = err.contains("unexpected") || (out + err).contains("\tat ");
    boolean said = exit != ExitCode.FAILED || !err.isBlank() || name.equals("lint");
    return WELL.contains(exit) && one && !trace && said ? "" : exit + " " + err;
  }
}
