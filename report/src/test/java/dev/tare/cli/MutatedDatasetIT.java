package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.file.Directories;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a seed makes of a dataset, every command that reads it answers, or says in one line why
 * not: no stack trace, in no more than 20 seconds, in 512 MB (the memory that the tests are given).
 */
class MutatedDatasetIT {

  private static final Path EXAMPLES = Path.of("..", "raw-data", "examples");
  private static final List<String> BASES = List.of("clean", "failures", "noisy-disk");

  /** Of processor time: other work on the host does not count. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final Duration HUNG = LONGEST.multipliedBy(15);

  @TempDir private Path folder;

  private final List<String> wrong = new ArrayList<>();
  private ExecutorService commands = daemon();

  @Test
  void sixtySeeds() throws IOException {
    seeds(0, 60);
  }

  @Tag("full")
  @Test
  void twoThousandSeeds() throws IOException {
    int first = Integer.getInteger("seed.first", 0);
    seeds(first, first + Integer.getInteger("seed.count", 2000));
  }

  private void seeds(int from, int to) throws IOException {
    for (String base : BASES) {
      prepare(base);
    }
    for (int seed = from; seed < to; seed++) {
      if (seed % 100 == 0) {
        System.err.println("seed " + seed);
      }
      Random random = new Random(seed);
      Path copy = folder.resolve("d");
      String base = BASES.get(random.nextInt(BASES.size()));
      copy(folder.resolve(base), copy);
      Path file = file(copy, random);
      Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
      mutation.damage(file, random);
      String what = seed + " " + base + " " + mutation + " of " + file.getFileName();
      Path to1 = folder.resolve("out");
      Path into = folder.resolve("into");
      endsWell(what, "lint", copy.toString());
      endsWell(what, "report", copy.toString(), "--lang", "en", "--to", to1.toString());
      endsWell(what, "import", copy.toString(), "--into", into.toString());
      endsWell(what, "analyze", copy.toString());
      for (Path used : List.of(copy, to1, into)) {
        if (Files.exists(used)) {
          Directories.delete(used);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Two platforms and their analysis, which the report reads. */
  private void prepare(String base) throws IOException {
    Path small = Files.createDirectories(folder.resolve(base));
    try (Stream<Path> files = Files.list(EXAMPLES.resolve(base))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".csv") || name.matches("(native|docker)-.*|failures.csv")) {
          Files.write(small.resolve(name), Files.readAllBytes(file));
        }
      }
    }
    run("analyze", small.toString());
  }

  private static Path file(Path copy, Random random) throws IOException {
    try (Stream<Path> files = Files.list(copy)) {
      List<Path> all = files.sorted().toList();
      List<Path> json = all.stream().filter(file -> file.toString().endsWith(".json")).toList();
      List<Path> chosen = random.nextBoolean() ? json : all;
      return chosen.get(random.nextInt(chosen.size()));
    }
  }

  private void endsWell(String what, String... command) {
    var task = commands.submit(() -> timed(command));
    String place = what + ": " + command[0] + ": ";
    try {
      String problem = task.get(HUNG.toMillis(), TimeUnit.MILLISECONDS);
      if (!problem.isEmpty()) {
        report(place + problem);
      }
    } catch (TimeoutException hung) {
      report(place + "hangs");
      commands.shutdownNow();
      commands = daemon();
    } catch (ExecutionException thrown) {
      report(place + thrown.getCause());
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }

  private void report(String problem) {
    System.err.println(problem);
    wrong.add(problem);
  }

  private static String timed(String... command) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    String problem = run(command);
    Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    return took.compareTo(LONGEST) > 0 ? "takes " + took + " " + problem : problem;
  }

  /** What is wrong with how a command ends; empty if nothing is. */
  private static String run(String... command) {
    StringWriter err = new StringWriter();
    int exit = Tare.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), command);
    boolean well =
        exit == ExitCode.DONE || exit == ExitCode.FAILED || exit == ExitCode.RUNS_MISSING;
    boolean one = err.toString().lines().count() <= 1 && !err.toString().contains("unexpected");
    boolean said = exit == ExitCode.DONE || !err.toString().isBlank() || command[0].equals("lint");
    return well && one && (said || exit == ExitCode.RUNS_MISSING) ? "" : exit + " " + err;
  }

  private static ExecutorService daemon() {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(work);
          thread.setDaemon(true);
          return thread;
        });
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
