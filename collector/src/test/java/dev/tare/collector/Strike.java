package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** What may befall a collector or what it started. */
enum Strike {
  TERM("TERM"),
  KILL("KILL"),
  INT("INT"),
  /** Its process group, as when a terminal or a session ends. */
  KILL_GROUP("KILL") {
    @Override
    List<Long> targets(Process collector, Random random) {
      return List.of(-collector.pid());
    }
  },
  HUP("HUP"),
  /** One of the processes it started, whether a script or a tool: the campaign goes on. */
  KILL_CHILD("KILL") {
    @Override
    List<Long> targets(Process collector, Random random) {
      List<Long> all =
          collector
              .descendants()
              .map(ProcessHandle::pid)
              .sorted(Comparator.reverseOrder())
              .toList();
      return all.isEmpty() ? List.of() : List.of(all.get(random.nextInt(all.size())));
    }
  };

  private final String signal;

  Strike(String signal) {
    this.signal = signal;
  }

  List<Long> targets(Process collector, Random random) {
    return List.of(collector.pid());
  }

  /** Strikes, and waits until the collector has ended; returns what was struck, for people. */
  String at(Process collector, Random random) throws Exception {
    StringBuilder struck = new StringBuilder(name());
    for (long target : targets(collector, random)) {
      String name = ProcessHandle.of(Math.abs(target)).flatMap(p -> p.info().command()).orElse("-");
      struck.append(' ').append(name.substring(name.lastIndexOf('/') + 1));
      new ProcessBuilder("kill", "-" + signal, "--", Long.toString(target)).start().waitFor();
    }
    assertThat(collector.waitFor(5, TimeUnit.MINUTES)).as(struck.toString()).isTrue();
    return struck.toString();
  }
}
