package dev.tare.collector;

import dev.tare.collector.host.Tools;
import dev.tare.collector.process.Cores;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The collector as a process of its own, to be killed; it always resumes. */
final class CollectMain {

  private CollectMain() {}

  /** INTO PLATFORMS BENCHMARKS ROUNDS SECONDS, ids separated by commas. */
  public static void main(String[] args) {
    Wishes wishes =
        new Wishes(
            Profile.QUICK,
            list(args[1]),
            list(args[2]),
            OptionalInt.of(Integer.parseInt(args[3])),
            OptionalInt.of(2),
            OptionalDouble.of(Double.parseDouble(args[4])),
            OptionalDouble.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Cores.ANY);
    Places places = Places.of(Path.of(".."), List.of(Fakes.PLATFORMS), System.getenv());
    Progress progress = new LineProgress(new PrintWriter(System.out, true));
    StoppingRule rule = (soFar, until) -> new StoppingRule.Look(true, "");
    Collected collected =
        new Collector(places, Tools.of(System.getenv()), "tare test", rule, progress)
            .collect(Path.of(args[0]), true, wishes);
    System.out.println(collected);
    System.exit(collected.ending().ordinal());
  }

  private static List<String> list(String words) {
    return Arrays.asList(words.split(","));
  }
}
