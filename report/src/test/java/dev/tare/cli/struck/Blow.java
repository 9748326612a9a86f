package dev.tare.cli.struck;

import java.util.List;
import java.util.Random;

/**
 * A signal to a command, or to its process group as when a terminal closes or the kernel is short
 * of memory.
 *
 * @param signal such as KILL
 * @param group whether everything that the command started in its group is struck too
 * @param share of the time that the command takes when nothing befalls it
 */
record Blow(String signal, boolean group, double share) {

  private static final List<String> SIGNALS = List.of("TERM", "INT", "HUP", "KILL", "KILL");

  static Blow random(Random random) {
    return new Blow(
        SIGNALS.get(random.nextInt(SIGNALS.size())), random.nextInt(3) == 0, random.nextDouble());
  }

  void strike(Process command) throws Exception {
    String target = (group ? "-" : "") + command.pid();
    new ProcessBuilder("kill", "-" + signal, "--", target)
        .redirectError(ProcessBuilder.Redirect.DISCARD) // it may have ended
        .start()
        .waitFor();
  }
}
