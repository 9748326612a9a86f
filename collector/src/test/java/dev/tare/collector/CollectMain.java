package dev.tare.collector;

import dev.tare.collector.host.Tools;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The collector as a process of its own, to be killed: INTO PLATFORMS BENCHMARKS ROUNDS SECONDS
 * FOLDERS.
 */
final class CollectMain {

  private CollectMain() {}

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
            Optional.empty());
    List<Path> further = list(args[5]).stream().map(Path::of).toList();
    Places places = Places.of(Path.of(".."), further, System.getenv());
    Collected collected =
        new Collector(
                places,
                Tools.of(System.getenv()),
                "test",
                new LineProgress(new PrintWriter(System.out, true)))
            .collect(Path.of(args[0]), true, wishes);
    System.out.println(collected);
    System.exit(collected.ending().ordinal());
  }

  private static List<String> list(String words) {
    return words.isEmpty() ? List.of() : Arrays.asList(words.split(","));
  }
}
