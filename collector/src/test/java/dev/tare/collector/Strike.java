package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** What may befall a collector or what it started. */
enum Strike {
  TERM("TERM"),
  KILL("KILL"),
  INT("INT"),
  /** Its process group, as when a terminal or a session ends. */
  KILL_GROUP("KILL"),
  HUP("HUP"),
  /** One of the processes it started, whether a script or a tool: the collector goes on. */
  KILL_CHILD("KILL");

  private final String signal;

  Strike(String signal) {
    this.signal = signal;
  }

  /** Strikes, and waits until the collector has ended; returns what was struck, for people. */
  String at(Process collector, Random random) throws Exception {
    return at(collector, random, collector.descendants().toList());
  }

  /** The same; strikes one of these children if any. */
  String at(Process collector, Random random, List<ProcessHandle> children) throws Exception {
    StringBuilder struck = new StringBuilder(name());
    if (this != KILL_CHILD) {
      kill((this == KILL_GROUP ? -1 : 1) * collector.pid());
    } else if (!children.isEmpty()) {
      ProcessHandle child = children.get(random.nextInt(children.size()));
      struck.append(' ').append(child.info().command().orElse("that had ended"));
      kill(child.pid());
    }
    assertThat(collector.waitFor(5, TimeUnit.MINUTES)).as(struck.toString()).isTrue();
    return struck.toString();
  }

  private void kill(long target) throws Exception {
    new ProcessBuilder("kill", "-" + signal, "--", Long.toString(target))
        .redirectError(ProcessBuilder.Redirect.DISCARD) // it may have ended
        .start()
        .waitFor();
  }
}
