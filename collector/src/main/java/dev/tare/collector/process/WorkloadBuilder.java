package dev.tare.collector.process;

import dev.tare.collector.catalogue.BenchmarkFolder;
import dev.tare.dataset.file.Digest;
import dev.tare.dataset.file.InputException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The built benchmarks: a directory each, with {@code run} and what it needs. */
public record WorkloadBuilder(Path folder) {

  /** Builds what is out of date. */
  public void build(List<BenchmarkFolder> benchmarks) {
    benchmarks.forEach(benchmark -> make(benchmark.folder(), folder.resolve(benchmark.id())));
  }

  /** Runs make in a source directory; the result goes to another one. */
  public static void make(Path source, Path into) {
    try {
      Process make =
          new ProcessBuilder(command(source, into))
              .redirectErrorStream(true)
              .redirectInput(new File("/dev/null"))
              .start();
      String output = new String(make.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (make.waitFor() != 0) {
        throw new InputException(source + ": cannot be built: " + output.strip());
      }
    } catch (IOException failed) {
      throw new InputException(
          source
              + ": cannot be built: "
              + failed.getMessage()
              + "; install gcc, libc6-dev and make",
          failed);
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }

  /**
   * The make command. As make cannot handle a blank in a name, the result is named relative to its
   * source, which leaves out the directories that both lie in.
   */
  public static List<String> command(Path source, Path into) {
    try {
      Path relative = source.toRealPath().relativize(into.toAbsolutePath().normalize());
      return List.of("make", "--silent", "-C", source.toString(), "OUT=" + relative);
    } catch (IOException failed) {
      throw InputException.of(source, "cannot be built", failed);
    }
  }

  /** The sha256 of every file of the benchmarks, by {@code benchmark/file}. */
  public Map<String, String> hashes(List<BenchmarkFolder> benchmarks) {
    Map<String, String> hashes = new TreeMap<>();
    for (BenchmarkFolder benchmark : benchmarks) {
      try (var files = Files.list(folder.resolve(benchmark.id()))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          hashes.put(folder.relativize(file).toString(), Digest.sha256(Files.readAllBytes(file)));
        }
      } catch (IOException failed) {
        throw InputException.of(folder, "cannot be read", failed);
      }
    }
    return hashes;
  }
}
