package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Ways to kill a collector. */
enum Blow {
  KILL {
    @Override
    void strike(Collecting collecting, Process collector, Random random) throws Exception {
      collector.destroyForcibly().waitFor();
    }
  },
  /** Kills the current guard, and later the collector too. */
  KILL_A_GUARD {
    @Override
    void strike(Collecting collecting, Process collector, Random random) throws Exception {
      List<ProcessHandle> guards = collecting.traces(collecting.going()).guards();
      if (collecting.rows() > 0 && !guards.isEmpty()) {
        guards.get(random.nextInt(guards.size())).destroyForcibly();
      }
      collector.waitFor(random.nextInt(5000), TimeUnit.MILLISECONDS);
      KILL.strike(collecting, collector, random);
    }
  },
  /** Ctrl-C: once the collector has ended nothing is left, unless it had not started. */
  INTERRUPT {
    @Override
    void strike(Collecting collecting, Process collector, Random random) throws Exception {
      List<String> going = collecting.going();
      new ProcessBuilder("kill", "-INT", Long.toString(collector.pid())).start().waitFor();
      assertThat(collector.waitFor(90, TimeUnit.SECONDS)).as(collecting.text()).isTrue();
      assertThat(collector.exitValue() == 3 ? collecting.traces(going).found() : List.of())
          .isEmpty();
    }
  };

  abstract void strike(Collecting collecting, Process collector, Random random) throws Exception;
}
