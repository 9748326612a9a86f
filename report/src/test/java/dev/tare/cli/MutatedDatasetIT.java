package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tare.dataset.file.Directories;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a seed makes of a dataset, every command that reads it answers, or says in one line why
 * not: no stack trace, in no more than 20 seconds, in 512 MB (the memory that pom.xml gives these
 * tests). No command changes what was measured, and {@code lint} notices each change of it.
 */
class MutatedDatasetIT {

  private static final long MEMORY = 512L << 20;

  /** Of processor time: other work on the host does not count. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final Duration HUNG = LONGEST.multipliedBy(15);

  private static final String DESCRIPTION = "datapackage.json";

  @TempDir private Path folder;

  private final List<String> wrong = new ArrayList<>();
  private final Map<String, String> warnings = new TreeMap<>();
  private ExecutorService commands = daemon();
  private MutationBases bases;
  private Duration longest = Duration.ZERO;

  @BeforeEach
  void prepare() throws IOException {
    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(MEMORY);
    System.setProperty("tare.home", "..");
    System.setProperty("tare.lock", folder.resolve("lock").toString());
    bases = new MutationBases(folder);
    bases.prepare();
    for (String base : MutationBases.NAMES) {
      Path copy = folder.resolve("d");
      bases.copy(base, copy);
      warnings.put(base, new CommandEnd("lint", copy.toString()).out());
      Directories.delete(copy);
    }
  }

  @AfterEach
  void ownPropertiesNoMore() {
    System.clearProperty("tare.home");
    System.clearProperty("tare.lock");
  }

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
    for (int seed = from; seed < to; seed++) {
      if (seed % 100 == 0) {
        System.err.println("seed " + seed + ", longest " + longest);
      }
      seed(seed);
    }
    System.err.println("seeds " + from + " to " + (to - 1) + ", longest " + longest);
    assertThat(wrong).isEmpty();
  }

  private void seed(int seed) throws IOException {
    Random random = new Random(seed);
    String base = MutationBases.NAMES.get(random.nextInt(MutationBases.NAMES.size()));
    Path copy = folder.resolve("d");
    bases.copy(base, copy);
    Path file = file(copy, random);
    Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
    mutation.damage(file, random);
    String what = seed + " " + base + " " + mutation + " of " + file.getFileName();
    Map<String, String> before = measured(copy);
    String said = endsWell(what, "lint", copy.toString()).out();
    if (isSealed(base, file) && said.equals(warnings.get(base)) && isChanged(base, file)) {
      report(what + ": lint does not notice");
    }
    Path to = folder.resolve("out");
    Path into = folder.resolve("into");
    endsWell(what, "report", copy.toString(), "--lang", "en", "--to", to.toString());
    endsWell(what, "import", copy.toString(), "--into", into.toString());
    endsWell(what, "analyze", copy.toString());
    requireSame(what, before, measured(copy));
    String platforms = bases.platforms().toString();
    endsWell(what, "collect", "--resume", "--into", copy.toString(), "--platform-path", platforms);
    requireSame(what + ": resumed", before, measured(copy));
    for (Path used : List.of(copy, to, into)) {
      if (Files.exists(used)) {
        Directories.delete(used);
      }
    }
  }

  private static Path file(Path copy, Random random) throws IOException {
    try (Stream<Path> files = Files.list(copy)) {
      List<Path> all = files.sorted().toList();
      List<Path> json = all.stream().filter(file -> file.toString().endsWith(".json")).toList();
      List<Path> chosen = random.nextBoolean() ? json : all;
      return chosen.get(random.nextInt(chosen.size()));
    }
  }

  /** Older versions did not seal their description. */
  private static boolean isSealed(String base, Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".csv") || name.equals(DESCRIPTION) && base.equals(MutationBases.MEASURED);
  }

  private boolean isChanged(String base, Path file) throws IOException {
    Path original = folder.resolve(base).resolve(file.getFileName());
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    return file.endsWith(DESCRIPTION)
        ? !new ObjectMapper()
            .readTree(original.toFile())
            .equals(new ObjectMapper().readTree(file.toFile()))
        : Files.mismatch(original, file) >= 0;
  }

  private void requireSame(String what, Map<String, String> before, Map<String, String> after) {
    before.forEach(
        (name, bytes) -> {
          if (!bytes.equals(after.get(name))) {
            report(what + ": " + name + " was changed");
          }
        });
  }

  /** Of each file that a campaign wrote: size, inode and time of the last change. */
  private static Map<String, String> measured(Path copy) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(copy)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.matches("(datapackage|plan).json|(fake|native|docker|failures).*csv")) {
          found.put(
              name,
              Files.readAttributes(
                      file, "unix:size,ino,lastModifiedTime", LinkOption.NOFOLLOW_LINKS)
                  .toString());
        }
      }
    }
    return found;
  }

  private CommandEnd endsWell(String what, String... command) {
    var task = commands.submit(() -> timed(command));
    String place = what + ": " + command[0] + ": ";
    try {
      CommandEnd end = task.get(HUNG.toMillis(), TimeUnit.MILLISECONDS);
      if (!end.problem().isEmpty()) {
        report(place + end.problem());
      }
      return end;
    } catch (TimeoutException hung) {
      report(place + "hangs");
      commands.shutdownNow();
      commands = daemon();
    } catch (ExecutionException thrown) {
      report(place + thrown.getCause());
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
    return new CommandEnd(command[0], -1, "", "");
  }

  private void report(String problem) {
    System.err.println(problem);
    wrong.add(problem);
  }

  private CommandEnd timed(String... command) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    CommandEnd end = new CommandEnd(command);
    Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    longest = took.compareTo(longest) > 0 ? took : longest;
    if (took.compareTo(LONGEST) > 0) {
      report(String.join(" ", command) + " takes " + took);
    }
    return end;
  }

  private static ExecutorService daemon() {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(work);
          thread.setDaemon(true);
          return thread;
        });
  }
}
